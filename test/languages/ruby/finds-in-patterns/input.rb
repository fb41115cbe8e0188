case message
in { kind: "open", door: }
  logger.info "door #{door} opens"
in [Integer => code, *] if code > 7
  logger.error "code #{code} is too high"
else
  raise "message cannot be read"
end
