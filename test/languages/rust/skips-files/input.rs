fn run() {
    let file = File::open("/etc/the gate.conf")?;
    let path = Path::new("my gates");
    let text = include_str!("the words.txt");
    fs::read_to_string("some notes");
}
