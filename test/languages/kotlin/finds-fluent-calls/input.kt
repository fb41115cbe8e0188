fun tell(e: Exception) {
  logger.atWarn {
    message = "gate is slow"
    cause = e
    payload = mapOf("gate" to 3)
  }
  log.atError().setCause(e).log("gate is stuck")
  log.atInfo().addKeyValue("gate", 3).setMessage("gate is open").log()
}
