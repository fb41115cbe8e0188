package gate

func run() {
	switch name {
	case "the north gate", "the south gate":
		open()
	case "the last gate": shut()
	}
}
