class Gate(@param:Value($$"${gate.name:#{null}}") val name: String?) {
  fun open(state: State, found: Map<String, List<Int>> = [], ids: (Any?) -> Int = Any?::hashCode) {
    override = find("the gate that overrides")
    internal.report("reported within")
    private = state.isOld
    val key = find("the key")

    get("gate") { log.warn { "gate was asked for" } }
    val other = find("the other key")

    set(key, { log.warn { "key was set" } })
    when (state) {
      is Broken if state.isOld() -> log.error { "gate is broken" }
      else -> log.info { "gate is fine" }
    }
    each { (a, b): Pair, c: Int -> log.debug { "gate has $a" } }
    throw GateException("gate is lost")
  }
}
