class A:
    __slots__ = ("first name", "second name")
    Point = namedtuple("Point of it", "x y")
    T = TypeVar("T of it", bound="Other type")

    def run(self):
        if hasattr(self, "some name"):
            setattr(self, "other name", cast("Type of it", value))
        module = importlib.import_module("name of a module")
        log.error("no %s", getattr(self, "last name"))
