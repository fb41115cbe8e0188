def run(x):
    assert x == "expected text"
    assert x in ("either text", "or this text"), x
    if (kind := find(x)) == "a kind" and not kind != "no kind":
        pass
    y = [z for z in x if z == "wanted one"]
    y = first(filter(lambda z: z == "wanted by it", x))
    y = 1 if x == "on condition" else 2
    y = any(z.name == "named so" for z in x)
    while x != "to the end" or "a" < x < "m":
        x = step(x)
