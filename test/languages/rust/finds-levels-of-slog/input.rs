fn run(log: &Logger) {
    slog::crit!(log, "gate is down"; "door" => door.id);
    error!(self.log, "key {} refused", key; "user" => %user);
    info!(log, "started"; o!("port" => port));
}
