package gate

func run() {
	f, err := os.Open("/etc/the gate.conf")
	p := filepath.Join(home, "my gates", "of old")
	exec.Command("sh", "-c", "open the gate")
}
