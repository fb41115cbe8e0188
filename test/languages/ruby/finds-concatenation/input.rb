logger.warn("door " + name + " is open")
text = "key #{id}"
text += " is worn"
text << " and bent"
logger.error "a long text" \
  " on two lines"
