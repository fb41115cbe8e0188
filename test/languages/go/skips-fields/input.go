package gate

func run() {
	log.WithFields(log.Fields{"the door": n, "the lock": "a good one"}).Info("gate open")
}
