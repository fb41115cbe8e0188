def run(mode="some mode", *names, kind: str = "some kind", **other) -> "Type of it":
    def inner(x=d["some key"], y=find("some name")):
        return x

    async def later(z=b"some bytes"): log.error("said")
