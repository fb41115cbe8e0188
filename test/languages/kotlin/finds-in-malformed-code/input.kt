class Gate {
  fun open( {
    log.error("before the fault")
  }

  fun shut() {
    log.warn("behind the fault"
  }

  fun lock() {
    val = = "broken"
    log.info("at the end")
  }
