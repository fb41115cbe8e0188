x = d["key of it"]
x = d["outer key"]["inner key"](1)
d["assigned key"] = 1
del d["deleted key"]
x = d["from here":"to there"]
y = {"key one": 1, "key two": [2]}
z = {"key %s" % a: a for a in b}
