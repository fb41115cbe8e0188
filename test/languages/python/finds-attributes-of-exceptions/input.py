class GateError(Exception):
    msg_fmt = _("The gate is %(state)s")


class Refused(GateError):
    msg_fmt = "No entry for " + "anybody"

    def __init__(self):
        self.title = "title of one"


class Keeper(Person):
    greeting = "Good day to you"
