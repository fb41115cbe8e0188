@file:Suppress("unused code here")

@Suppress("too many functions", "long method")
@Deprecated("use the other gate", ReplaceWith("other gate"))
class Gate {
  @Value("\${gate.name}") lateinit var name: String
  @JvmName("open gate") fun open() = 1
  @get:JsonProperty("gate name") val text = 2
}
