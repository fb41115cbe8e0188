const val STUCK = "gate is stuck"

object Texts {
  const val LOST = "key is lost"
  val found: String = "key was found"
}

class Gate {
  companion object {
    private const val SHUT = "gate is shut"
  }
}
