def main():
    if not config:
        sys.exit("no configuration found")
    if broken:
        log.critical("state file is broken")
        sys.exit(1)
    log.error("giving up")
    os._exit(2)
    parser.error("wrong usage of this")
