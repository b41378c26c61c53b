import asyncio


async def read(key):
    try:
        return {"a": "1"}[key]
    except KeyError as e:
        raise LookupError(f"no {key}") from e


async def parse(key):
    try:
        return int(await read(key))
    except LookupError:
        return int("not a number")


async def main():
    print(await parse("a"))
    try:
        await read("b")
    except LookupError as e:
        print(e, "caused by", repr(e.__cause__))
    try:
        await parse("b")
    except ValueError as e:
        print(e)
        print(repr(e.__context__), e.__cause__)
    try:
        try:
            raise ValueError("first")
        except ValueError:
            print("again")
            raise
    except ValueError as e:
        print("same one:", e)
    try:
        raise RuntimeError("clean") from None
    except RuntimeError as e:
        print(e.__cause__, e.__suppress_context__)


asyncio.run(main())
