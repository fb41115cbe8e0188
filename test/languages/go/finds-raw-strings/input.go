package gate

func run() {
	log.Print(`a "raw" text with \n in it`)
	log.Fatalf(`first line
	second line of %s`, name)
}
