logger.fatal("gate is lost")
Rails.logger.error "gate is stuck"
@logger&.warn "gate is slow"
SemanticLogger["Gate"].info("gate is open", door: "north side")
Syslog.crit("gate %s fell", name)
Syslog.log(Syslog::LOG_ERR, "gate %d is bent", 7)
$stderr.puts "gate is gone"
STDERR.puts("gate left")
abort "gate is over"
