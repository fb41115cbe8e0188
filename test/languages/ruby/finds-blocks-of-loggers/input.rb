logger.debug { "gate is checked" }
