#[cfg(feature = "north gate")]
#[cfg(target_os = "linux")]
#[link(name = "gate lock")]
extern "C" {
    fn turn();
}

extern "system" fn call() {}

fn run() {
    if cfg!(feature = "north gate") {
        info!("north gate is built in");
    }
}
