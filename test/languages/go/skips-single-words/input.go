package gate

func run() {
	register("north")
	kind := "door"
	use("door_open", 3)
}
