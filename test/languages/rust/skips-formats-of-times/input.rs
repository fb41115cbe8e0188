fn run() {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d at %H:%M");
    now.strftime("%d of %B");
}
