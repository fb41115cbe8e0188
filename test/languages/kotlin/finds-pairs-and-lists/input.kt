fun tell() {
  val texts = listOf("gate is open", "gate is shut")
  val byCode = mapOf(1 to "gate is stuck", 2 to "key is lost")
  call.respond(mapOf("error" to "key does not fit"))
}
