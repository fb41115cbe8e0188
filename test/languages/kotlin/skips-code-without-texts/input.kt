class Gate(val n: Int) {
  fun open(): Int = if (n > 3) 1 else 0
}
