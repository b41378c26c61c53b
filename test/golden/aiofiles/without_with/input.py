import asyncio

import aiofiles


async def main():
    f = await aiofiles.open("table.csv")
    try:
        header = (await f.readline()).strip().split(",")
        rows = []
        async for line in f:
            values = line.strip().split(",")
            rows.append(dict(zip(header, values)))
    finally:
        await f.close()
    print("closed:", f.closed)
    for row in rows:
        print(row)
    print(sum(int(row["amount"]) for row in rows))


asyncio.run(main())
