fun Route.gates() {
  route("/gates") {
    get("/{id}/state of") { go(call.parameters["gate id"]) }
    post("/open gate") { go() }
    authenticate("for the desk") { delete("/shut gate") { go() } }
  }
}
