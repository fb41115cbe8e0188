const DENIED: &str = "access denied for this door";
pub static BROKEN: &'static str = "lock is broken";
const ALL: [&str; 2] = ["first of doors", "second of doors"];
