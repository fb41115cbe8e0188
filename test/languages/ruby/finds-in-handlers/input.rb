def open
  enter
rescue Denied, Late => e
  logger.warn "not opened: #{e.message}"
rescue => e
  logger.error "gate broke: #{e.class}"
  raise
else
  logger.info "gate is open"
ensure
  logger.debug "gate is done"
end
