fun open(key: Key?) {
  if (key == null) throw IllegalArgumentException("key is missing")
  if (key.isOld()) {
    throw GateException("key ${key.id} is old", Exception("too old"))
  }
  throw org.gate.KeyLost("key is lost")
}
