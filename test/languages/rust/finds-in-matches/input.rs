fn run(code: u8) {
    let text = match code {
        0 => "the door is shut",
        1 if quick() => "the door is open",
        _ => "the door is gone",
    };
    error!("{}", text);
    match code {
        0 => error!("code is zero"),
        n => {
            warn!("code is {}", n);
        }
    }
}
