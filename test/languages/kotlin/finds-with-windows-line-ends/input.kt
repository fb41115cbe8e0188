fun open() {
  log.error("gate is stuck")
  log.error("""
    gate is shut
    for good
  """.trimIndent())
  // a comment
  throw GateException("gate " +
    "is gone")
}
