import asyncio


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            instance = super().__call__(*args, **kwargs)
            cls._instances[cls] = instance
        return cls._instances[cls]


class Settings(metaclass=SingletonMeta):
    def __init__(self, name="default"):
        print("init", name)
        self.name = name
        self.values = {}

    def set(self, key, value):
        self.values[key] = value


class Cache(metaclass=SingletonMeta):
    def __init__(self):
        self.data = {}

    async def get(self, key):
        await asyncio.sleep(0)
        return self.data.get(key)


class Singleton(type):
    def __init__(cls, name, bases, attrs):
        super().__init__(name, bases, attrs)
        cls._instance = None

    def __call__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__call__(*args, **kwargs)
        return cls._instance


class Service(metaclass=Singleton):
    def __init__(self, name):
        self.name = name
        self.calls = 0

    async def call(self):
        self.calls += 1
        await asyncio.sleep(0)
        return f"{self.name}:{self.calls}"


class Special(Service):
    def __init__(self, name, extra=1):
        super().__init__(name)
        self.extra = extra


class Registry(type):
    _classes = {}

    def __new__(mcs, name, bases, attrs):
        new = type.__new__(mcs, name, bases, attrs)
        if bases:
            Registry._classes[name.lower()] = new
        return new

    @classmethod
    def get(mcs, name):
        return mcs._classes[name]


class Command(metaclass=Registry):
    def execute(self):
        raise NotImplementedError


class Start(Command):
    def execute(self):
        return "started"


class Stop(Command):
    def __init__(self, force=False):
        self.force = force

    def execute(self):
        return f"stopped force={self.force}"


async def main():
    first = Settings("first")
    second = Settings("second")
    print(first is second, second.name)
    first.set("a", 1)
    print(second.values)
    c = Cache()
    c.data["k"] = "v"
    print(await Cache().get("k"), Cache() is c, isinstance(c, Cache))
    a, b = Service("x"), Service("y")
    print(a is b, await a.call(), await b.call())
    s = Special("z", extra=4)
    print(s is Special("q"), s.name, s.extra, s is a)
    for name, cls in Registry._classes.items():
        print(name, cls().execute())
    print(Registry.get("start")().execute())


asyncio.run(main())
