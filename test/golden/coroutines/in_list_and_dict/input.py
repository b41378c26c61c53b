import asyncio


async def load(what):
    print("loading", what)
    await asyncio.sleep(0)
    return what.upper()


async def main():
    jobs = [load("a"), load("b")]
    jobs.append(load("c"))
    print(len(jobs), "jobs waiting")
    for job in jobs:
        print(await job)

    named = {"users": load("users"), "posts": load("posts")}
    results = {}
    for name, coro in named.items():
        results[name] = await coro
    print(results)


asyncio.run(main())
