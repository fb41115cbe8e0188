def open
  logger.warn "before the fault"
end

def broken(
  logger.warn "within the fault"

class Gate
  def shut
    logger.error "behind the fault"
  end
end
