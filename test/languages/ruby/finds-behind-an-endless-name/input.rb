def open_gate
  logger.error("gate is stuck")
  text = <<~'NOTE
    a line of a note whose name has no second quote, number 0
    a line of a note whose name has no second quote, number 1
    a line of a note whose name has no second quote, number 2
    a line of a note whose name has no second quote, number 3
    a line of a note whose name has no second quote, number 4
    a line of a note whose name has no second quote, number 5
  logger.error("gate is lost")
end
