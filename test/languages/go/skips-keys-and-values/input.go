package gate

func run() {
	slog.Warn("gate open", "the door", "the north one", slog.String("the lock", "a good one"))
	logger.With("the part", "of the gate").Info("started")
	slog.Info("gate seen", slog.Group("the group", "the key", "the value"))
}
