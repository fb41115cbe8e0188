logger.error({ err, code: "GATE" }, "gate is stuck");
logger.warn(error, "gate is slow");
