def check(name):
    comment = (
        "visitor {} is not expected, "
        "and the door stays closed".format(name)
    )
    raise GateError("key %s of " "visitor %s is forged" % (name, comment))
