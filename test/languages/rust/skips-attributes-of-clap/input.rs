#[derive(Subcommand)]
enum Command {
    #[command(about = "Open a door of the gate")]
    Open,
    #[clap(name = "shut", help = "Shut a door of the gate")]
    Shut,
}

#[derive(Parser)]
struct Options {
    #[arg(long, help = "Number of the door", default_value = "north door")]
    door: String,
}
