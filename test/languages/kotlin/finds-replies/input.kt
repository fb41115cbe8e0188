fun Application.routes() = routing {
  get("/gate") {
    call.respond(HttpStatusCode.NotFound, "gate was not found")
    call.respondText("gate is here", ContentType.Text.Plain)
  }
}

fun find(): Gate {
  response.sendError(403, "key does not fit")
  throw ResponseStatusException(HttpStatus.BAD_REQUEST, "key is not valid")
}
