import asyncio

calls = 0
LIMIT = 3


def factorial(n):
    global calls
    calls += 1
    return 1 if n <= 1 else n * factorial(n - 1)


async def countdown(n):
    if n == 0:
        print("liftoff")
        return
    print(n)
    await asyncio.sleep(0)
    await countdown(n - 1)


def compute():
    LIMIT = 10  # local, hides the global
    return LIMIT


print(factorial(10), calls)
print(compute(), LIMIT)
asyncio.run(countdown(LIMIT))
print(asyncio.run(countdown(0)))
