fun tell(isOpen: Boolean) {
  log.info(if (isOpen) "gate is open" else "gate is shut")
  log.info("gate is " + if (isOpen) "wide open" else "firmly shut")
  val why = if (isOpen) {
    "too late"
  } else {
    "too early"
  }
  log.warn(why)
  if (isOpen) log.warn("gate was open") else log.warn("gate was shut")
}
