log.error("tab\there, \x41 \u00e9 \U0001F512 \101 end")
log.error("quote \" and \' and \\ done")
log.error("named \N{BULLET} character")
log.error("unknown \d escape stays")
log.error("one \
line")
