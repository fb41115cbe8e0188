def main():
    if sys.platform == "win32" or sys.platform.startswith("linux of"):
        log.error("not on %s", sys.platform)


if __name__ == "__main__":
    sys.exit(main())
elif __name__ != "named by another":
    pass
