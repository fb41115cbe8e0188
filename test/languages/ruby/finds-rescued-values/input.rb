def level
  text = read_level rescue "level cannot be read"
  logger.error(text)
end
