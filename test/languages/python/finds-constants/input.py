MESSAGE = "text of a constant"
_PRIVATE: Final = _("translated constant")
JOINED = "joined " + "constant"
LONG = ("in parentheses "
        "over lines")
lower = "no constant by its name"


class View(Base, metaclass="abc of it"):
    default_detail = _("Detail of a class")
    TITLE = "constant of a class"

    def run(self):
        LOCAL = "local name"
