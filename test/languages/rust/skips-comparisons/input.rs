fn run(name: &str) -> bool {
    if name == "north door" || "south door" != name {
        return true;
    }
    name.starts_with("east door") && !name.contains("west wing") && name.eq_ignore_ascii_case("main gate")
}
