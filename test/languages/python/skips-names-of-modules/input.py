__all__ = ["first name", "second name"]
__version__ = "1.0 beta"
DOCUMENTATION = """
module: text of a module
"""
