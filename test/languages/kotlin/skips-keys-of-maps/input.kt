fun open(map: MutableMap<String, Int>) {
  map["the gate"] = 3
  map.put("the other gate", 4)
  val n = map.getOrDefault("the last gate", 0) + map.getValue("the first gate")
  val all = mapOf("gate one" to 1, "gate two" to 2)
}
