import asyncio
from typing import assert_type


async def total(prices: dict[str, int]) -> int:
    await asyncio.sleep(0)
    found = sum(prices.values())
    return assert_type(found, int)


async def main() -> None:
    prices = {"tea": 3, "cake": 5}
    print(await total(prices))
    # the views of a dict have classes of their own
    print(type(prices.keys()).__name__, type(prices.values()).__name__, type(prices.items()).__name__)
    print(sorted(prices.keys()), ("tea", 3) in prices.items())


asyncio.run(main())
