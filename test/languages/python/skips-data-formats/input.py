x = struct.pack("<I four bytes", 1)
formatter = logging.Formatter("%(asctime)s %(message)s")
x = time.strftime("day %d", y)
x = text.encode("some encoding")
