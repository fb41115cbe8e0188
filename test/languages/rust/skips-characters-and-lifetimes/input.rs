fn longest<'a>(x: &'a str, quote: char) -> &'a str {
    'outer: loop {
        if quote == '"' || quote == '\'' || quote == '\u{22}' {
            break 'outer;
        }
    }
    error!("no quote was found");
    x
}
