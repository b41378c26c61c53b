import asyncio


async def transfer(amount):
    assert amount > 0, f"amount must be positive, got {amount}"
    assert isinstance(amount, int)
    await asyncio.sleep(0)
    return amount


async def main():
    print(await transfer(5))
    for bad in (-1, 0.5):
        try:
            await transfer(bad)
        except AssertionError as e:
            print("AssertionError:", repr(str(e)), e.args)

    inventory = {"apples": 3, "pears": 4}
    del inventory["apples"]
    numbers = [0, 1, 2, 3, 4, 5]
    del numbers[0]
    del numbers[-1], numbers[1:3]
    print(inventory, numbers)
    try:
        del inventory["plums"]
    except KeyError as e:
        print("KeyError:", e)
    temporary = 1
    del temporary
    try:
        print(temporary)
    except NameError as e:
        print(type(e).__name__)


asyncio.run(main())
