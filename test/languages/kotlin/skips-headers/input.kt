fun answer(call: ApplicationCall) {
  call.response.header("X Gate", gate.name)
  val key = call.request.header("X Key")
  request.getHeader("X Desk")
}
