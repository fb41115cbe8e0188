fn run(x: &str) {
    let mode = "open";
    call("gate");
    x.push_str("door");
}
