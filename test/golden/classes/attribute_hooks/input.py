class Config(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name)

    def __setattr__(self, name, value):
        self[name] = value


c = Config(host="localhost", port=8080)
print(c.host, c.port, c)
c.debug = True
print(c["debug"], len(c), "host" in c, list(c))
try:
    c.nothing
except AttributeError as e:
    print("no attribute", e)
print(c == {"host": "localhost", "port": 8080, "debug": True})
print(isinstance(c, dict))
c.port += 1
print(c.port, getattr(c, "port"), hasattr(c, "zip"))
setattr(c, "name", "n")
print(c)


class DotDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


dd = DotDict({"a": 1})
dd.b = [1, 2]
print(dd.a, dd.b, dd.missing, dd)
del dd.a
print(dd)


class Point:
    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name} is read-only")

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
try:
    p.x = 3
except AttributeError as e:
    print(e)
print(p)


class Tracked:
    def __init__(self):
        self.log = []
        self.value = 1

    def __setattr__(self, name, value):
        if name != "log":
            self.log.append((name, value))
        super().__setattr__(name, value)


t = Tracked()
t.value = 5
t.value += 2
print(t.log, t.value)


class Bunch:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        return f"Bunch({self.__dict__})"


bunch = Bunch(a=1, name="x")
print(bunch.a, bunch.name, bunch)
bunch.c = 3
print(vars(bunch), bunch.__dict__["c"])


class Borg:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


x = Borg()
y = Borg()
x.state = "on"
print(y.state)


class AttrDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


attributes = AttrDict(x=1)
attributes.y = 2
print(attributes.x, attributes["y"])
