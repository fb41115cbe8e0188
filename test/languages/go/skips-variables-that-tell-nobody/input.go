package gate

func run() {
	a := "nobody is told this"
	b := "nor is this told"
	_ = len(b)
}
