impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Locked(id) => write!(f, "door {} is locked", id),
            Error::Gone => f.write_str("door is gone"),
            Error::Other { reason } => {
                writeln!(f, "other fault: {reason}")
            }
        }
    }
}
