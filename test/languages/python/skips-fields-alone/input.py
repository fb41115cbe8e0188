def run(x):
    log.error(f"{x}")
    log.error(f'{x!r:>10}{x["some key"]}')
    log.error("%s" % x)
    log.error("{0}{1}".format(x, x))
    log.error("%s", x)
    return f"{x.name}" f"{x.size:,}"
