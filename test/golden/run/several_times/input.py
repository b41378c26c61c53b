import asyncio

log = []


async def step(n):
    log.append(f"start {n}")
    await asyncio.sleep(0)
    log.append(f"end {n}")
    return n


for i in range(3):
    value = asyncio.run(step(i))
    print("got", value)

asyncio.run(step(10))
total = asyncio.run(step(5)) + asyncio.run(step(6))
print(total)
print(log)
