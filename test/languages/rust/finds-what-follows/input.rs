fn run() -> Result<(), Error> {
    error!("gate is lost");
    exit(1);
}

fn stop() -> Result<(), Error> {
    error!("gate is shut");
    return Err(Error::Shut);
}
