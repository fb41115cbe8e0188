def outer():
    def inner():
        log.error("in inner")
        return "returned by inner"

    log.error("in outer")

    class Local:
        async def method(self, text="default text"):
            log.error("in method")

    async with lock:
        log.error("still in outer")


log.error("in no function")
