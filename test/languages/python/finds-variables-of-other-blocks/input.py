def check(x):
    if x == 1:
        why = "the first of them"
    elif x == 2:
        why = "the second of them"
    else:
        why = "none of them"
    for y in x:
        if y:
            text = "found in a loop"
            break
        text = "not found, goes on"
        continue
    try:
        what = "on its way"
        go()
    except OSError:
        log.error(what)
    log.error("refused: %s", why)
    raise Stopped(text)
