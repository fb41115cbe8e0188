fun open() {
  log.error("")
  log.error("""""")
  val text = ""
}
