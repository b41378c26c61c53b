import asyncio


class Registry:
    _instance = None
    handlers = {}

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    @staticmethod
    def key(name):
        return name.strip().lower()

    @classmethod
    def register(cls, name):
        def decorator(func):
            cls.handlers[cls.key(name)] = func
            return func
        return decorator

    async def call(self, name, *args):
        handler = self.handlers[self.key(name)]
        return await handler(*args)


@Registry.register(" Add ")
async def add(a, b):
    await asyncio.sleep(0)
    return a + b


@Registry.register("echo")
async def echo(text="nothing"):
    return text


async def main():
    registry = Registry.instance()
    print(registry is Registry.instance(), sorted(Registry.handlers))
    print(await registry.call("ADD", 1, 2), await registry.call("echo"))
    try:
        await registry.call("missing")
    except KeyError as e:
        print("no handler for", e)


asyncio.run(main())
