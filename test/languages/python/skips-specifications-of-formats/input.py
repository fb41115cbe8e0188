def run(x):
    y = format(x, "08.3f of")
    y = x.strftime("%d of %B")
    y = datetime.strptime(x, "%H:%M on %j")
    y = locale.format_string("%d pieces", x)
    return x.isoformat(sep="T at")
