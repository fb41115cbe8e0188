fun open(): Int {
  val gate = try {
    find("the first gate")
  } catch (e: GateException) {
    log.error("gate was not found", e)
    throw KeyException("no gate for the key", e)
  }
  return try { gate.open() } catch (e: Exception) { log.warn("gate did not open"); 0 } finally { log.debug("tried to open") }
}
