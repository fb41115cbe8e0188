fn run(req: &Request) {
    req.headers().get("x gate door");
    response.header("x gate", "for the door");
    HeaderName::from_static("x gate state");
}
