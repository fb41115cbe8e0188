enum class Fault(val code: Int, val text: String) {
  STUCK(1, "gate is stuck"),
  LOST(2, "key is lost") {
    override fun help() = "look for the key"
  };

  open fun help(): String = "call the desk"
}
