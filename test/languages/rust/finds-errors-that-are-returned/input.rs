fn open(id: u32) -> Result<(), Error> {
    if id == 0 {
        return Err("door zero is no door".into());
    }
    if id > 9 {
        return Err(format!("door {} is unknown", id));
    }
    lock(id).map_err(|e| Error::Lock(format!("lock of {id}: {e}")))?;
    Err(Error::Denied("nobody may enter".to_string()))
}
