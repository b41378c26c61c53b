import asyncio


class PaymentError(Exception):
    pass


async def pay(amount):
    await asyncio.sleep(0)
    if amount > 100:
        raise PaymentError(f"cannot pay {amount}")
    return amount


async def main():
    try:
        print(await pay(50))
        print(await pay(500))
    finally:
        print("closing account")


asyncio.run(main())
print("not printed")
