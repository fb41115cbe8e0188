package gate

func run() {
	if c == '"' || c == '`' || c == '\'' || c == '\u0022' {
		return
	}
	log.Print("behind runes")
}
