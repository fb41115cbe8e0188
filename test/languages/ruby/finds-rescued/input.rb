begin
  enter
rescue IOError => e
  logger.error("gate broke: %s" % e.message)
ensure
  logger.info 'gate is shut'
end
