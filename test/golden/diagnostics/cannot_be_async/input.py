import asyncio


async def fetch():
    return 1


class Client:
    @property
    def price(self):
        return asyncio.run(fetch())


client = Client()
print("a client")
