suspend fun run() = coroutineScope {
  launch(Dispatchers.IO) {
    log.info("runs beside")
  }
  val gate = withContext(Dispatchers.IO) {
    find() ?: throw GateException("gate did not come")
  }
  flow.catch { e -> log.error("flow broke", e) }.collect { log.debug("flow gave $it") }
  withTimeoutOrNull(1_000L) { gate.open() } ?: log.warn("gate took too long")
}
