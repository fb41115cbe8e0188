fn run(name: &str) {
    match name {
        "north door" | "south door" => open(),
        x if x == "east door" => shut(),
        _ => (),
    }
    if let Some("west door") = find() {
        open();
    }
}
