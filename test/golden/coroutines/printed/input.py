import asyncio


async def fetch_page():
    return "<html>"


class Client:
    async def get(self, url):
        return url


def shape(value):
    # the address differs from run to run
    before, at, rest = repr(value).partition("0x")
    return before + at + "..." + rest.lstrip("0123456789abcdef")


async def main():
    coro = fetch_page()
    print(shape(coro))
    bound = Client().get("/")
    print(shape(bound))
    print(asyncio.iscoroutine(coro), asyncio.iscoroutinefunction(fetch_page))
    print(type(coro).__name__)
    print(await coro, await bound)


asyncio.run(main())
