pub struct Door(u32);

impl Door {
    pub const fn new(id: u32) -> Self {
        Self(id)
    }
}
