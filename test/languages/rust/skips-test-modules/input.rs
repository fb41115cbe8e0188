fn run() {
    error!("door is stuck");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens() {
        assert!(run(), "the door must open");
    }
}
