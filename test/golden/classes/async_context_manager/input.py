import asyncio


class Connection:
    def __init__(self, host):
        self.host = host
        self.open = False

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.open = True
        print("connected to", self.host)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.open = False
        name = exc_type.__name__ if exc_type else None
        print(f"closed {self.host}, error: {name} {exc}")
        # swallow only key errors
        return exc_type is KeyError

    async def query(self, key):
        data = {"a": 1}
        await asyncio.sleep(0)
        return data[key]


async def lookup(key):
    async with Connection("db") as conn:
        return await conn.query(key)
    return "swallowed"


async def main():
    print(await lookup("a"))
    print(await lookup("b"))
    try:
        async with Connection("one") as one, Connection("two"):
            print(one.open)
            raise ValueError("inside")
    except ValueError as e:
        print("outside:", e, one.open)


asyncio.run(main())
