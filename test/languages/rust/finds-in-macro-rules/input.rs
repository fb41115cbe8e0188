macro_rules! fail {
    ($msg:expr) => {{
        error!("fatal: {}", $msg);
        return Err(Error::new($msg));
    }};
    ($fmt:literal, $($arg:tt)+) => {
        error!($fmt, $($arg)+)
    };
}

fn run() {
    fail!("gate is gone");
    fail!("gate {} is gone", id);
}
