val home = System.getProperty("gate home") ?: System.getenv("GATE HOME")

fun set() {
  System.setProperty("gate mode", mode)
}
