log.error(", ".join(name for name in names if name in ("third name", "fourth name")))
found = [f for a in b for f in a if f != "not this one"]
