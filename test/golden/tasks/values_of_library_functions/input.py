"""Functions of the library that are passed on: what is handed to them later is what they get."""
import asyncio
import os.path


def apply(function, *args):
    return function(*args)


async def main():
    loop = asyncio.get_running_loop()
    stock = {"a": 1}
    print(await asyncio.to_thread("a-b-c".split, "-", 1), await asyncio.to_thread(os.path.join, "a", "b"))
    print(await loop.run_in_executor(None, stock.pop, "b", 0))
    loop.call_soon(stock.setdefault, "c", 3)
    await asyncio.sleep(0)
    print(stock)
    handlers = {"split": str.split, "strip": str.strip, "get": stock.get, "join": ", ".join}
    print(handlers["split"]("a b"), handlers["split"]("a-b", "-"), handlers["strip"]("--x-", "-"))
    print(handlers["get"]("a"), handlers["get"]("z", 9), handlers["join"](["x", "y"]))
    print(apply(str.split, "a,b,c", ",", 1), apply("x,y".split, ","), apply([3, 1].pop, 0), apply("{}-{}".format, 1, 2))


asyncio.run(main())
