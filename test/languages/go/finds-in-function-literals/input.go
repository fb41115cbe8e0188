package gate

func run() {
	go func() {
		defer wg.Done()
		log.Print("in a goroutine")
	}()
	defer func() { log.Print("on one line") }()
	watch(func(alarm string) error { return fmt.Errorf("alarm %s", alarm) }, "and behind it")
	cmd := &Command{Run: func(args []string) (int, error) {
		log.Print("in a field")
		return 0, nil
	}}
}
