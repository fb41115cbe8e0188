fun open(n: Int): Int {
  // it's the "first gate
  val x = n /* " */ + 1
  return x // don't "open
}
