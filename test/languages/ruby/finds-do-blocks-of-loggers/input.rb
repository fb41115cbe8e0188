logger.info do
  "gate is checked"
end
logger.warn do |entry|
  # once a day
  "gate is #{state}"
end
logger.error do
  <<~TEXT
    gate is lost
  TEXT
end
logger.debug do
  "gate is " + state
end
