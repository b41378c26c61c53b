import asyncio


async def fetch(n):
    await asyncio.sleep(0.002 * (5 - n))
    return {"id": n, "parent": n // 2}


async def parents(rows):
    return await asyncio.gather(*(fetch(row["parent"]) for row in rows if row["parent"] > 0))


async def main():
    rows = await asyncio.gather(*map(fetch, range(1, 5)))
    print([row["id"] for row in rows])
    for row, parent in zip(rows[1:], await parents(rows)):
        print(row["id"], "<-", parent["id"])
    evens, odds = await asyncio.gather(
        asyncio.gather(*[fetch(n) for n in (2, 4)]),
        asyncio.gather(*[fetch(n) for n in (1, 3)]),
    )
    print(len(evens), odds[-1])


asyncio.run(main())
