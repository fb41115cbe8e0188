fun tell(gate: Gate) {
  log.info("gate {} is {}", "front gate", if (gate.isOpen) "wide open" else "shut tight")
}
