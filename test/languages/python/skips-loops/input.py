for name in ("first thing", "second thing"):
    log.error("no %s", name)
for kind in "one two".split():
    pass
for i, part in enumerate(["a part", "another part"]):
    pass
pairs = [x for x in ["in a list", "of texts"] if x]
