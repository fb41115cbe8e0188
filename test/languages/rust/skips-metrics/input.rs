fn run() {
    counter!("doors opened total", 1);
    let opts = Opts::new("gate doors", "Doors that were opened");
    register_int_counter!("gate turns", "Turns of the gate");
}
