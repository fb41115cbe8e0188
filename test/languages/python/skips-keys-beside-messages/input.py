def run(d):
    d["counted key"] += 1
    os.environ["SOME NAME"] = x
    log.error("user %s is gone", d["first key"])
    log.error(d["second key"], x)
    log.error(f"user {d['inner key']} is back")
    raise Error(d["third key"][0]["fourth key"])
