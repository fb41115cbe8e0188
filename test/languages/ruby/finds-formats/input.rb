logger.warn("door %s has %d keys" % [name, count])
logger.warn(format("door %<name>s is %{state}", name: n, state: s))
logger.warn sprintf("level is %05.2f of 100%%", level)
