fn run() {
    error!(
        "door {} is stuck",
        id
    );
    warn!("a text that \
        goes on");
}
