impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Door of wood").field("its lock", &self.lock).finish()
    }
}
