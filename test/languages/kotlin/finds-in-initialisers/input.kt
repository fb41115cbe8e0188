class Gate(val name: String) {
  private val log = KotlinLogging.logger {}
  private val key: Key by lazy { find() ?: error("no key for the gate") }
  val text = report("made at the start")
  var width: Int = 0
    set(value) {
      require(value > 0) { "width must be positive" }
      field = value
    }

  init {
    log.info { "gate $name is made" }
  }
}
