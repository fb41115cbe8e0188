logger.add(Logger::ERROR, "gate is stuck")
logger.add(Logger::WARN) { "gate is slow" }
logger.log(Logger::FATAL, "gate fell")
