package gate

func run() {
	log.Print("then it returns")
	return
}

func stop() {
	fmt.Fprintln(os.Stderr, "no gate to keep")
	os.Exit(1)
}
