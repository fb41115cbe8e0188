mod gate {
    pub trait Lock {
        fn name(&self) -> String;
        fn turn(&self) {
            warn!("lock {} turns by default", self.name());
        }
    }

    impl<T: Door + Clone> Lock for Gate<T>
    where
        T: Send,
    {
        unsafe fn shut<'a>(&'a self, why: &'a str) -> Result<Vec<u8>, Box<dyn Error>> {
            unsafe { error!("shut because of {why}") };
        }
    }
}
