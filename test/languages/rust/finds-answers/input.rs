async fn open(req: Request) -> Result<Response, Status> {
    if req.id == 0 {
        return Err(Status::invalid_argument("door zero is no door"));
    }
    Err(Status::new(Code::NotFound, format!("no door {}", req.id)))
}

async fn admin() -> HttpResponse {
    HttpResponse::Forbidden().body("only for the porter")
}

async fn shut() -> Result<HttpResponse, Error> {
    Err(ErrorUnauthorized("token has expired"))
}
