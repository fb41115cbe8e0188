def report(door)
  text = if door.shut?
    "door is shut"
  elsif door.locked?
    "door is locked"
  else
    "door is open"
  end
  logger.warn(text)
  logger.info(case door.side
    when :north then "north side"
    else "other side"
    end)
end
