fun open(key: Key?, n: Int) {
  require(n > 0) { "n must be positive, not $n" }
  check(isOpen) { "gate is not open" }
  requireNotNull(key) { "key is missing" }
  val known = checkNotNull(find(key)) { "key is unknown" }
  assert(n < 9) { "n is too large" }
  error("gate $n can not open")
  TODO("open the back door")
}
