ERRORS = {
    404: "not found here",
    "key": _("translated entry"),
    OTHER: f"entry {name}",
}
LINES = ["first entry", "second entry"]
PAIRS = (("a_key", "text of a pair"), ("b_key", "text of another"))


def find(code):
    return {"error": "returned entry"}
