package gate

func run() {
	l := logger.Named("the gate")
	m := hclog.New(&hclog.LoggerOptions{Name: "gate keeper"})
}
