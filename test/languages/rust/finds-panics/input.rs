fn check(state: State) -> u8 {
    if state.broken {
        panic!("state of {} is broken", state.name);
    }
    match state.kind {
        Kind::Open => 1,
        Kind::Shut => unreachable!("a shut gate was opened"),
        _ => todo!("other kinds"),
    }
}
