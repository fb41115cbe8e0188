package gate

func run() {
	// log.Print("in a line comment")
	/* log.Print("in a block comment")
	log.Print("on its second line") */
	log.Print("seen")
}
