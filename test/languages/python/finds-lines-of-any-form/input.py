if x: log.error("on the line"); log.error("behind a semicolon")
class Small: text = "on the line of a class"
def f(): return "on the line of a function"
call(lambda a, b=1: "of a lambda", [x for x in ("of a list", "of a loop") if x])
if x and \
        y:
	log.error("behind a tab")
        log.error("eight blanks are one tab")
if (a and
    b):
    log.error("condition over lines")
match = re.match("a pattern", x)
match.group("a_group")
x: Dict[str, "Forward"] = {"one_key": "text of a key"}
y: int = 3
value = x[1:2] if (lambda: x) else "behind a lambda"
