"""A decorator that makes an async function callable from plain code, as command line tools have it."""
import asyncio
import functools


def coro(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return asyncio.run(func(*args, **kwargs))

    return wrapper


@coro
async def greet(name, punctuation="!"):
    await asyncio.sleep(0)
    return f"Hello, {name}{punctuation}"


class Client:
    @coro
    async def fetch(self, key):
        await asyncio.sleep(0)
        return key.upper()


def main():
    print(greet("Ann"))
    print(greet("Bob", punctuation="?"))
    print([greet(name) for name in ("x", "y")], greet.__name__)
    print(Client().fetch("k"))


main()
