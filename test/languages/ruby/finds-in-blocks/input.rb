doors.each do |door|
  next if door.shut?
  logger.warn "door #{door} is open"
end
doors.each { |door| logger.info "door #{door} is shut" }
check = lambda { |door| raise "door #{door} is lost" }
watch = ->(door) { logger.error("door #{door} moved") }
keys.each { |key| count += 1; warn "key #{key} is worn" }
