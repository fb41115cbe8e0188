fun tell(user: User, n: Int) {
  log.error("user " + user + " is " +
    "unknown")
  log.error("gate " + user.gate.name + ": " + n)
  throw GateException("gate " + n +
    " is broken")
}
