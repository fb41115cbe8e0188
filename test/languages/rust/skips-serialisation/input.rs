impl Serialize for Door {
    fn serialize<S>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut out = s.serialize_struct("Door of wood", 1)?;
        out.serialize_field("its lock", &self.lock)?;
        out.end()
    }
}

impl Visitor for DoorVisitor {
    fn expecting(&self, f: &mut Formatter) -> fmt::Result {
        deserializer.deserialize_struct("Door of steel", FIELDS, self)
    }
}
