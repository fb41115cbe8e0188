logger.tagged("GATE", request_id) { logger.warn "gate is slow" }
logger.tagged("DOOR") do
  logger.error "door is stuck"
end
