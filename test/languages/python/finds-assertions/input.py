def check(x):
    assert x, "x must be given"
    assert isinstance(x, int), "x is %s and no number" % type(x)
    assert x == "compared", f"x is {x}"
