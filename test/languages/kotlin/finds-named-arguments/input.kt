fun tell(e: Exception) {
  report(code = 3, message = "gate is stuck")
  log.error(throwable = e, msg = { "gate is broken" })
  throw GateException(message = "gate is gone", cause = e)
}
