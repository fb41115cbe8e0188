def check(x):
    if x:
        why = "goes back at once"
        return None
    else:
        log.error(why)
    names = ["one of many", "two of many"]
    keep(names)
    if x:
        one = "of this branch"
    else:
        log.error(one)
    one = None
    log.error(one)
