fn run() {
    error!(r"path C:\doors is bad");
    error!(r#"the "north" door"#);
    out.write_all(b"HTTP/1.1 400 Bad Request\r\n");
    out.write_all(br"no \n here at all");
}
