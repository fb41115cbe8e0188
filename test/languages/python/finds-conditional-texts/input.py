log.error("granted" if allowed else "denied")
message = "first choice" if a == "compared" else "second choice" if b else "third choice"
log.error("state of %s" % ("up and running" if up else "down"))
reason = error or "unknown reason" or "no reason"
return_value = call(text="named one" if x else "named two")
