logger.warn("  gate
  is   #{state} today ".squish)
raise Denied, <<~TEXT.squish
  gate is
  shut
TEXT
