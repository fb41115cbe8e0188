package gate

func run() {
	log.Print("first door open")
	return errors.New("second door shut")
}
