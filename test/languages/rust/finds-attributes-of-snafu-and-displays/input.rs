#[derive(Debug, Snafu)]
enum Error {
    #[snafu(display("cannot open door {id}"))]
    Open { id: u32 },
    #[display(fmt = "door is gone")]
    Gone,
    #[display("door {} is {}", _0, _1)]
    State(u32, String),
}
