fn run() {
    error!("a \"quoted\" door\n");
    error!("tab\there \x41 \u{00e9}");
    error!("a long text that \
            goes on here");
    error!("two
lines of it");
}
