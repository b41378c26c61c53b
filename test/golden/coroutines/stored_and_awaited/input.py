import asyncio


async def greet(name):
    print("greeting", name)
    await asyncio.sleep(0)
    return f"Hello, {name}!"


async def run_it(coro):
    print("about to run")
    return await coro


async def main():
    c = greet("Ann")
    print("nothing ran yet")
    print(await c)

    print(await run_it(greet("Bob")))


asyncio.run(main())
