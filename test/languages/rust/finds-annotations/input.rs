fn run() {
    error!("gate is tested"); // sigma-extract: ignore nightly drill
    // sigma-extract: alert high
    error!(
        "gate is forced"
    );
}
