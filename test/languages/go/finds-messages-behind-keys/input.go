package gate

func run() {
	level.Error(logger).Log("msg", "ticket is forged", "err", err)
	logger.Log("user", "the keeper", "err", "no such door")
}
