package gate

func run() {
	logger.Log(ctx, slog.LevelError, "gate is stuck", "door", n)
	logger.LogAttrs(ctx, slog.LevelWarn, "gate is slow", slog.Int("door", n))
	if c := logger.Check(zap.ErrorLevel, "gate is gone"); c != nil {
		c.Write(zap.Int("door", n))
	}
}
