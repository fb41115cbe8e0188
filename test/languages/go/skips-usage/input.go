package gate

func run() {
	fmt.Println("usage: gate [-v] door")
	fmt.Println("  -v    tell more")
}
