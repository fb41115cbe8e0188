now.strftime("%H:%M on %d")
data.unpack("a4 n")
