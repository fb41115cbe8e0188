package gate

func run() {
	addr := flag.String("addr", "the address", "where the gate listens")
	flag.BoolVar(&loud, "loud", false, "tell all that happens")
	cmd.Flags().StringP("door", "d", "", "the door to open")
	cmd.Flags().String("lock", "", "the lock to use")
}
