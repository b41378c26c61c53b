import asyncio

counter = 0

async def step(n):
    global counter
    counter += 1
    mine = counter
    await asyncio.sleep(0.01)
    return n, mine

async def main():
    jobs = []
    for n in "abc":
        if n != "b":
            jobs.append(step(n))
    before = counter
    out = await asyncio.gather(*jobs)
    print(before, out, counter)

asyncio.run(main())
