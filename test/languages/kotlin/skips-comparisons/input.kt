fun open(state: String) {
  if (state == "gate is open") go()
  if (state != "gate is shut" && state === "gate is gone") go()
  if (state.startsWith("gate is")) go()
  if (state.equals("gate was open", ignoreCase = true)) go()
  if ("the gate" in state) go()
}
