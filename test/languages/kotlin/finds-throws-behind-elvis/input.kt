fun open(id: Int): Gate {
  val gate = gates[id] ?: throw NoSuchElementException("gate $id is unknown")
  val key = gate.key ?: error("gate has no key")
  val name = gate.name ?: return refuse("gate has no name")
  return key.gate ?: throw GateException("key has no gate")
}
