# sigma-extract: message
warn "gate is forced"
