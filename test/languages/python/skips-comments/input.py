# log.error("in a comment")
x = 1  # "behind code"
#: log.error('more')
