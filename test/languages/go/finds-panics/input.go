package gate

func run() {
	panic("the gate is lost")
	panic(fmt.Sprintf("unexpected door %T", d))
	panic(errors.New("no gate at all"))
}
