import asyncio


class PluginMeta(type):
    registry = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        if name != "Plugin":
            mcs.registry[name] = cls
        return cls


class Plugin(metaclass=PluginMeta):
    async def run(self):
        raise NotImplementedError


class Upper(Plugin):
    async def run(self):
        await asyncio.sleep(0)
        return "UPPER"


class Lower(Plugin):
    async def run(self):
        return "lower"


class RegistryMeta(type):
    def __init__(cls, name, bases, attrs):
        super().__init__(name, bases, attrs)
        if not hasattr(cls, "handlers"):
            cls.handlers = []
        else:
            cls.handlers.append(cls)


class Handler(metaclass=RegistryMeta):
    def handle(self, x):
        return x


class Double(Handler):
    def handle(self, x):
        return x * 2


class Triple(Handler):
    def handle(self, x):
        return x * 3


async def main():
    for name, cls in PluginMeta.registry.items():
        print(name, await cls().run())
    print([h.__name__ for h in Handler.handlers])
    print([h().handle(5) for h in Handler.handlers])


asyncio.run(main())
