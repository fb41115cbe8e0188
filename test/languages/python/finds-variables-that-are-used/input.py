def run(x):
    msg = _("thrown behind %s") % x
    close()
    raise errors.BadRequest(explanation=msg)


def log_it(x):
    text = "logged with %s"
    log.error(text, x)
    reason = "given back"
    return reason


def not_used(x):
    first = "replaced by another"
    first = "used in a block"
    if x:
        log.error(first)
    second = "a part of it"
    log.error(second.name, self.second, len(second))
    table = {"one_key": "kept in a table"}
    send(table)
