"""Text of the module."""


class A:
    """Text of the class."""

    def run(self):
        r"""Text of the method,
        in two lines."""
        "a text alone " "in two pieces"
