class GateException(id: Int) : RuntimeException("gate $id is broken")

class KeyException(val key: String, cause: Throwable?) : Exception("key $key is lost", cause) {
  constructor(key: String) : this("the key $key", null)
}

sealed class DeskError(message: String) : Exception(message) {
  object Closed : DeskError("desk is closed")
  class Busy(n: Int) : DeskError("desk has a queue of $n")
  data object Gone : DeskError("desk is gone")
}

class OldException : Exception {
  constructor(id: Int) : super("exception $id is old")
}

class Named : RuntimeException() {
  override val message: String = "has a message of its own"
}
