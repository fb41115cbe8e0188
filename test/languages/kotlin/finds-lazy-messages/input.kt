fun open(gate: Gate, e: Exception) {
  logger.warn { "gate ${gate.name} is stuck" }
  logger.error(e) { "gate is broken" }
  logger.info() { "gate is open" }
  logger.debug(MARKER, e) {
    "gate is slow"
  }
  logger.warn {
    val seconds = gate.waited / 1000
    "gate waited $seconds seconds"
  }
  logger.error { "first half, " + "second half" }
  logger.trace { describe("the trace", gate) }
}
