def check(door)
  case door.state
  when :open, :ajar
    logger.warn "door is open"
  when :lost then logger.error "door is lost"
  else
    logger.info "door is shut"
  end
  until door.shut?
    logger.debug "waiting for the door"
  end
  logger.error "door is late" while door.late?
end
