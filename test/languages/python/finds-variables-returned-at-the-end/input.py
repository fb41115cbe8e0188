def scrub(text, payload):
    if len(text) > 0:
        text += "-- next part --"
    text += payload
    return text
