import asyncio


class Store:
    async def save(self, value):
        print("saved", value)


async def log(message):
    print("log", message)


async def main():
    store = Store()
    store.save(1)
    await store.save(2)
    pending = log("forgotten")
    print("no more")


asyncio.run(main())
