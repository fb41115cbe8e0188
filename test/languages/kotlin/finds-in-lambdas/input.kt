fun run(gates: List<Gate>) {
  gates.forEach { gate -> log.info("gate $gate is here") }
  gates.filter { it.isOpen }.map { log.warn("gate is open") }
  runCatching { work() }.onFailure { log.error("work failed", it) }
  gates.firstOrNull()?.let { first ->
    log.info("first gate is $first")
  } ?: run { log.warn("no gate at all") }
  thread(start = true) {
    log.info("thread runs")
  }
  val report: (String) -> Unit = { text -> log.error("report: $text") }
  gates.map { (name, key) -> log.debug("$name has key $key") }
}
