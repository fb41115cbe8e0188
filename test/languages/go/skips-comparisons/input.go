package gate

func run() {
	if name == "the keeper" || "root user" != name || strings.HasPrefix(line, "GET the gate") {
		return
	}
	if errors.Is(err, errDenied) && strings.Contains(err.Error(), "no such host") {
		return
	}
}
