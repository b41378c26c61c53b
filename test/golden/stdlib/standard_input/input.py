import asyncio
import sys
from io import TextIOWrapper


def numbers(stream: TextIOWrapper) -> list[int]:
    return [int(line) for line in stream if line.strip()]


async def read_line():
    return await asyncio.to_thread(sys.stdin.readline)


async def main():
    print("name?", (await read_line()).strip())
    print(repr(sys.stdin.read(4)), repr(sys.stdin.readline()))
    found = numbers(sys.stdin)
    print(found, sum(found))
    print(repr(sys.stdin.readline()), repr(sys.stdin.read()))


asyncio.run(main())
