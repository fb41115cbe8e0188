logger.warn "door is open"
raise Denied, <<~TEXT
  no entry
TEXT
