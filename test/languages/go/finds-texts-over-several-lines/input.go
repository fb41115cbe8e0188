package gate

func run() {
	logger.Error(
		"gate is stuck",
		zap.Int("door", n),
	)
	return fmt.Errorf(
		"gate %d of %d "+
			"is stuck", n, m,
	)
}
