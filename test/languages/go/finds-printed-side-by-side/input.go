package gate

func run() {
	log.Print("door ", n, " is open")
	log.Println("door", n, "is open")
	log.Fatal("cannot listen on ", addr, ": ", err)
	fmt.Fprintln(os.Stderr, "no door", n)
	logrus.Error("no key for door ", n)
	slog.Error("no key", "door", n)
	panic(fmt.Sprint("lost door ", n))
}
