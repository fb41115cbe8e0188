fun run() {
  ProcessBuilder("open", "the gate").start()
  Runtime.getRuntime().exec("shut the gate")
}
