package gate

func run() {
	log.Print("door " + name + " is " +
		"open")
	return errors.New("no door " + strconv.Itoa(n))
}
