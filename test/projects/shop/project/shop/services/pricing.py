import asyncio

from .. import errors
from ..models import Order

PRICES = {"pear": 0.75, "fig": 1.25}
DISCOUNT = 0.0
calls = 0


async def total(order: Order) -> float:
    global calls
    calls += 1
    await asyncio.sleep(0.01 / order.count)
    try:
        price = PRICES[order.item]
    except KeyError:
        raise errors.UnknownItem(order.item) from None
    return price * order.count * (1 - DISCOUNT)
