fn cli() -> App {
    App::new("the gate")
        .about("Opens the doors")
        .arg(Arg::new("door name").long("door").help("Name of the door").value_name("NAME OF IT"))
}
