fn run(door: &Door) {
    if door.open && !door.alarm {
        warn!("door is open");
    } else if let Some(key) = door.key {
        info!("key {} turns", key);
    } else {
        error!("no key at all");
    }
    for lock in &door.locks {
        while lock.turns() {
            trace!("lock turns");
        }
    }
    loop {
        error!("still here");
        break;
    }
}
