fun Gate.open(n: Int) = log.info("opened $n times")

suspend fun <T : Key> shut(key: T): Unit where T : Any {
  log.info("shut by a key")
}

private inline fun <reified T> List<T>.tell() {
  fun inner() {
    log.warn("from within")
  }
  inner()
}

override operator fun invoke(): String = "gate was called"

val Gate.state: String
  get() = "gate has a state"
