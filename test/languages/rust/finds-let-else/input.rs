fn run(input: Option<Door>) {
    let Some(door) = input else {
        error!("no door was given");
        return;
    };
    let Ok(key) = door.key() else { panic!("door {} has no key", door.id) };
}
