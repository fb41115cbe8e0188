package gate

func run() {
	log.Print("door {{.Name}} of {{ .Owner | upper }} is open")
}
