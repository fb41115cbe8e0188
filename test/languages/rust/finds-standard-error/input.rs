fn main() {
    eprintln!("cannot read {path}: {err}");
    eprint!("gate: ");
    println!("gate {} ready", version);
}
