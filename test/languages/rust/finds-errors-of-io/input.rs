fn run() -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::InvalidData, "frame is too long"))
}

fn other() -> io::Result<()> {
    return Err(io::Error::other(format!("no frame after {}", 3)));
}
