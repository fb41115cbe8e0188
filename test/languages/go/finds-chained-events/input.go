package gate

func run() {
	log.Error().Str("user", u).Err(err).Msg("login refused")
	log.Info().Int("doors", n).Msgf("%d doors counted", n)
	logger.With().Str("part", "gate").Logger()
	zerolog.Ctx(ctx).
		Warn().
		Msg("gate left open")
}
