fun open(state: String) = when (state) {
  "gate is open", "gate is ajar" -> 1
  in "gate a".."gate z" -> 2
  else -> 0
}

fun shut(state: String) = 2 * when (state) {
  "gate is shut" -> 1
  else -> 0
}
