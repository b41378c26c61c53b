import asyncio


async def add(a: int, b: int) -> int:
    """Add two numbers, slowly."""
    await asyncio.sleep(0.01)
    return a + b


async def main() -> int:
    first = await add(1, 2)
    second = await add(first, 10)
    return second


result = asyncio.run(main())
print("result:", result)
print(f"doubled: {result * 2}")

if asyncio.run(add(20, 22)) == 42:
    print("the answer")
