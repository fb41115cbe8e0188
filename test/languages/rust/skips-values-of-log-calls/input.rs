fn run() {
    error!("door {} of {}", "north wing", place);
    warn!(user = "some body", "gate {} is open", "of iron");
}
