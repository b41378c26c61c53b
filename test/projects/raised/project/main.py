import asyncio

from stock import OutOfStock, StockError


class Refused(StockError):
    pass


async def take(item: str) -> None:
    await asyncio.sleep(0)
    raise OutOfStock(item)


async def main() -> None:
    try:
        await take("pear")
    except StockError as error:
        print(type(error), type(error).__module__, repr(error), OutOfStock.__qualname__)
    print(Refused, Refused.__module__)
    raise Refused("closed") from OutOfStock("fig")


asyncio.run(main())
