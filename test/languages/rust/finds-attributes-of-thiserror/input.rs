#[derive(Debug, thiserror::Error)]
pub enum GateError {
    #[error("door {0} is locked")]
    Locked(u32),
    #[error("cannot reach {host}:{port}")]
    Unreachable { host: String, port: u16 },
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

#[derive(Error, Debug)]
#[error("key {id} was revoked")]
pub struct Revoked {
    id: u32,
}
