import asyncio


def read_frame(data, size):
    if len(data) < size:
        raise asyncio.IncompleteReadError(data, size)
    if size > 8:
        raise asyncio.LimitOverrunError("frame is too long", size)
    return data[:size]


async def main():
    for data, size in [(b"hello", 3), (b"hi", 4), (b"a long message", 12)]:
        try:
            print(read_frame(data, size))
        except asyncio.IncompleteReadError as error:
            print(f"incomplete: {error.partial!r} of {error.expected}")
        except asyncio.LimitOverrunError as error:
            print(f"overrun: {error} after {error.consumed}")


asyncio.run(main())
