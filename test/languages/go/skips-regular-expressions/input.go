package gate

func run() {
	re := regexp.MustCompile(`^door (\d+) is (open|shut)$`)
	s = strings.ReplaceAll(s, "the old gate", "the new gate")
}
