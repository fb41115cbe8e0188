object Desk {
  fun run() = log.info("desk runs")
}

class Gate {
  companion object Factory {
    fun create(): Gate {
      log.info("gate is made")
      return Gate()
    }
  }

  val listener = object : Listener {
    override fun onClose(why: String) {
      log.warn("closed: $why")
    }
  }
}

interface Key {
  fun turn() {
    log.info("key turns")
  }
}
