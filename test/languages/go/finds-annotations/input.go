package gate

func run() {
	log.Print("gate is tested") // sigma-extract: ignore nightly drill
	// sigma-extract: alert high
	log.Print("gate is forced")
}
