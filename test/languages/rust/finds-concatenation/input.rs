fn run(name: &str) {
    error!("{}", "door ".to_string() + name + " is stuck");
    let text = String::from("gate ") + name;
    warn(text);
    error!(concat!("a long ", "message here"));
}
