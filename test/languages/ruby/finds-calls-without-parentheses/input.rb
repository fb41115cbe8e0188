logger.warn "gate stays open"
