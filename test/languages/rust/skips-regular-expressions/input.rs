fn run(line: &str) {
    let re = Regex::new("door of ([a-z]+)").unwrap();
    let all = line.split("end of line");
    let new = line.replace("old door", "new door");
    RE.replace_all(line, "the $1 door");
}
