def run(x):
    if x == "compared text" or "other text" != x:
        pass
    while x in ("one of them", "two of them"):
        pass
    if x not in {"set of texts"} and x is not "identity":
        pass
    if "prefix of" in x and not x.startswith("beginning of"):
        pass
    y = x == "in an assignment"
    return x <> "old comparison"
