import asyncio


class Database:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            print("creating")
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, url="sqlite://"):
        self.url = url
        self.connected = False

    async def connect(self):
        await asyncio.sleep(0)
        self.connected = True
        return self


class Config:
    _instance = None
    _initialized = False

    def __new__(cls):
        if not cls._instance:
            cls._instance = super(Config, cls).__new__(cls)
        return cls._instance

    def __init__(self):
        if self._initialized:
            return
        self._initialized = True
        self.values = {}

    def set(self, key, value):
        self.values[key] = value

    def get(self, key, default=None):
        return self.values.get(key, default)


class Logger:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.messages = []
            cls._instance.level = "info"
        return cls._instance

    def log(self, message):
        self.messages.append(message)


async def main():
    a = Database("one")
    b = Database("two")
    print(a is b, a.url, b.url)
    await a.connect()
    print(b.connected)
    c = Config()
    c.set("debug", True)
    d = Config()
    print(c is d, d.get("debug"), d.get("x", 3))
    l1 = Logger()
    l1.log("hello")
    l2 = Logger()
    l2.log("world")
    print(l1 is l2, l1.messages, l2.level)


asyncio.run(main())
