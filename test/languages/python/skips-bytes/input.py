def run(data):
    a, b = struct.unpack("<HH words", data)
    if data.startswith(b"\x89PNG image") or data[:4] == b'RIFF':
        log.error("not a sound")
    key = bytes.fromhex("00ff 12")
    return data.split(b"\r\n\r\n")
