fun tell(gate: Gate) {
  log.info("$gate")
  log.info("${gate.name}")
  log.info("$gate: ${gate.name}")
}
