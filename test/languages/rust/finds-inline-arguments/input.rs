fn run() {
    error!("{0} of {0:?}: {width:>8.3} {x:#010x} {}", a, b);
    warn!("{{{user}}} is no user");
    info!("set is {{}}");
}
