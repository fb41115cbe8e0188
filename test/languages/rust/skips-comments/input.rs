//! The gate: "opens doors".
/// Opens a "door of wood".
/* a "block of text" /* nested "block of text" */ still "inside of it" */
fn run() {
    // error!("an old message");
    info!("door opened"); // "as it should"
}
