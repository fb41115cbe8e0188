fn load() -> Config {
    let text = fs::read_to_string(&path).expect("the configuration is there");
    parse(&text)
        .ok()
        .expect("the configuration is right")
}
