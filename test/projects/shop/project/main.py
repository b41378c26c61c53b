"""Runs the shop: orders come in, are priced and shipped side by side."""
import asyncio
import sys

import shop
import shop.services.shipping as shipping
from shop import Order, __version__
from shop.services import pricing
from shop.services.pricing import total as price_of


async def handle(order: Order) -> str:
    price = await price_of(order)
    label = await shipping.ship(order)
    return f"{label} {price:.2f}"


async def main() -> None:
    print("shop", __version__, shop.NAME)
    orders = [Order("pear", 3), Order("fig", 2), Order("melon", 1)]
    for result in await asyncio.gather(*(handle(order) for order in orders), return_exceptions=True):
        if isinstance(result, shop.UnknownItem):
            print("refused:", result, result.item)
        else:
            print(result)
    print(pricing.calls, shipping.shipped)
    pricing.DISCOUNT = 0.5
    print(await price_of(orders[0]))


if __name__ == "__main__":
    asyncio.run(main())
    sys.exit(len(shipping.shipped))
