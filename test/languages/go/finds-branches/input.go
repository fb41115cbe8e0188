package gate

func run() {
	if err := open(); err != nil {
		log.Print("in an if")
	} else if shut {
		log.Print("in an else if")
	} else {
		log.Print("in an else")
	}
	for i := 0; i < n; i++ {
		log.Print("in a loop")
	}
	for _, way := range []string{"north gate", "south gate"} {
		log.Print("in a range", way)
	}
	for range 3 { log.Print("on one line") }
	switch kind := kindOf(x); kind {
	case "open", "close":
		log.Print("in a case")
	default:
		log.Print("in a default")
	}
	select {
	case <-done:
		log.Print("in a select")
		return
	}
}
