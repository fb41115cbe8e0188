fn open(door: &Door) {
    error!("no key for door {}", door.id);
    log::warn!("door {} stays open", door.id);
    info!("door opened");
    debug!("asking the lock");
    log!(Level::Error, "lock is broken");
    log::log!(target: "gate", log::Level::Warn, "lock is slow");
}
