x = re.compile(r"^a pattern$")
x = re.sub("from pattern", "to text", y)
x = y.replace("from text", "to text")
