class Open : CliktCommand(help = "Opens the gate") {
  val force by option("--force", help = "Open it even if it is locked").flag()
  val gate by argument(help = "The gate to open")
}
