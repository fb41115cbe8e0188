fun tell(gate: Gate) {
  val text = buildString {
    append("gate is ")
    append(gate.state)
    appendLine("since noon or so")
  }
  log.warn(text)
  val sb = StringBuilder("report of the day: ")
  sb.append("gate is shut").append(" for good")
  log.warn(sb.toString())
}
