#[instrument(name = "opening of doors", skip(self))]
fn open(&self) {
    let span = info_span!("a door turns", door = 3);
    span!(Level::INFO, "the gate turns");
}
