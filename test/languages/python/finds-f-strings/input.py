def run(name, d):
    log.error(f"user {name!r:>{width}} denied")
    log.error(f"value {name=} shown")
    log.error(f"braces {{literal}} kept apart")
    log.error(f"same quotes {d["key"]} inside")
    log.error(f"nested {f"inner {name}"} end")
    log.error(f"other quotes {d['key']} inside")
    log.error(f"limit is {MAX_USERS} users")
    log.error(f"joined {name} "
              "with plain %s text")
