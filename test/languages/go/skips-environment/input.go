package gate

func run() {
	a := os.Getenv("GATE HOME")
	b, ok := os.LookupEnv("GATE KEY")
	os.Setenv("GATE MODE", x)
}
