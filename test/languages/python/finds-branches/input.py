def run(x):
    if x:
        log.error("in if")
        return
    elif y:
        log.error("in elif")
        raise Error
    else:
        log.error("in else")
        self.close()
    for line in ("first line", "second line"):
        log.error("in for")
        continue
    else:
        pass
    while x: log.error("in while"); break
    with open("a_file") as f:
        log.error("in with")
    try:
        log.error("in try")
    except OSError as e:
        log.error("in except")
    match x:
        case "first case":
            log.error("in case")
        case _:
            log.error("in last case")
