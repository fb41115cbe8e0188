fn run( {
    error!("before the fault");
}}
fn next() {
    error!("behind the fault");
    let x = ;
    warn!("and behind that";
}
