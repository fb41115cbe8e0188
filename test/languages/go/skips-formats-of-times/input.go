package gate

func run() {
	t, err := time.Parse("2 Jan 2006 at 15:04", s)
	s := t.Format("Mon 2 Jan")
}
