fn run(id: u32) {
    let text = format!("door {} is broken", id);
    error!("{}", text);
    let reason = "lock is jammed";
    return Err(Error::new(reason));
}
