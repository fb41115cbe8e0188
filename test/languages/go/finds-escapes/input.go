package gate

func run() {
	log.Print("tab\tquote\" backslash\\ bell\a")
	log.Print("\u00e9t\U000000e9 \x41\102 \xc3\xa9")
	log.Print("two\nlines")
}
