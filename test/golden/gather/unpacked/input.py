import asyncio


async def get_user(user_id: int) -> dict:
    await asyncio.sleep(0.02)
    return {"id": user_id, "name": f"user{user_id}"}


async def get_orders(user_id: int) -> list:
    await asyncio.sleep(0.01)
    return [100 + user_id, 200 + user_id]


async def main():
    user, orders = await asyncio.gather(get_user(7), get_orders(7))
    print(user["name"], "has", len(orders), "orders")
    print(user)
    print(orders)

    (a, b), c = await asyncio.gather(get_orders(1), get_user(2))
    print(a, b, c)


asyncio.run(main())
