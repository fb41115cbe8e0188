fn run() {
    let home = env::var("GATE HOME");
    std::env::set_var("GATE STATE", "wide open");
    let version = env!("GATE VERSION");
    let other = option_env!("GATE OTHER");
}
