fn run() {
    Command::new("open gate").arg("--door now").args(["two words", "-c"]).spawn();
}
