package gate

func broken( {
	log.Print("in a broken function"

func whole() {
	log.Print("in a whole function")
	x := "never closed
	log.Print("behind an open text")
}
