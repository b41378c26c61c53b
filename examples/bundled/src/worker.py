"""Orders of a shop, packed side by side."""

import asyncio

from shop.stock import STOCK, OutOfStock, take


async def pack(item: str, delay: float) -> str:
    await asyncio.sleep(delay)
    try:
        left = take(item)
    except OutOfStock as error:
        return f"{item}: {error}"
    return f"{item}: packed, {left} left"


def restock(item: str, count: int) -> None:
    STOCK[item] = STOCK.get(item, 0) + count


async def main(items: list[str]) -> list[str]:
    return await asyncio.gather(*[pack(item, 0.01 * n) for n, item in enumerate(items)])


if __name__ == "__main__":
    print("\n".join(asyncio.run(main(["pear", "fig"]))))
