def open(name)
  if name.nil?
    raise ArgumentError, "a door needs a name"
  end
  unless known?(name)
    logger.warn("no door named #{name}")
  end
  if name.empty?
  elsif name.size > 9
    logger.warn("name #{name} is too long")
  end
  if shut?
  else
    logger.error("door #{name} is open")
  end
end
