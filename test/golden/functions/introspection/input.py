class Settings:
    """Holds settings."""

    debug = True

    def __init__(self):
        self.level = 3


def area(width, height=2):
    """Area of a rectangle."""
    return width * height


s = Settings()
print(callable(area), callable(s), area.__name__, area.__doc__, type(s).__name__, Settings.__doc__)
print(getattr(s, "level"), getattr(s, "missing", None), hasattr(s, "debug"), hasattr(s, "level"))
setattr(s, "level", 5)
delattr(s, "level")
print(hasattr(s, "level"), vars(s), isinstance(area, type(lambda: 0)), Settings.__name__)
for name in ("debug", "level"):
    print(name, getattr(s, name, "unset"))
print(id(s) == id(s), hash("a") == hash("a"), s is s, type(s) is Settings, type(3) is int, [1] is [1])
print(isinstance(None, type(None)), type(None).__name__, ... is Ellipsis, bool(...))
