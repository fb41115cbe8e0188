package gate

func run() {
	err := &AuthError{Code: 403, Reason: "no such badge"}
	return err, APIError{status: 400, Message: fmt.Sprintf("bad ticket %d", n)}
}
