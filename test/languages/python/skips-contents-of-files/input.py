def save(path, limit):
    with open(path, "w") as out:
        out.write("limit of guests %d\n" % limit)
        out.writelines("gate is shut\n")
        print("saved to the file", file=out)
        sys.stderr.write("cannot save it\n")
    out = open_connection(path, "log")
    out.write("told somebody\n")
    out = self.stream
    out.write("told all of them\n")


def show(out):
    out.write("shown to somebody\n")
