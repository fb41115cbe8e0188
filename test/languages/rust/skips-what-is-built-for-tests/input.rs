#[cfg(all(test, unix))]
use helper::open;

fn first() {
    error!("gate is stuck");
}

#[cfg(test)]
// A door for those who test.
#[derive(Debug)]
struct Fake;

fn second() {
    error!("lock is stuck");
}

#[cfg(test)]
impl Door {
    fn fake() -> Self {
        panic!("a fake door was opened");
    }
}

#[cfg(not(test))]
fn real() {
    error!("door is stuck");
}

fn run() {
    #[cfg(test)]
    info!("running under test");
    info!("running for real");
}
