"""Read CSV files, clean the rows, and write them as JSON: a pipeline of three stages over two queues."""
import asyncio
import json
import os
import tempfile

import aiofiles

ORDERS = """id,customer,amount
1,Ada,12.50
2,Grace,8.00
3,,99.00
4,Edsger,not a number
5,Ada,20.25
"""
RETURNS = """id,customer,amount
7,Grace,-3.50
8,Edsger,-1
"""


async def read_rows(path, rows):
    """Stage one: the lines of a file as dicts."""
    async with aiofiles.open(path) as file:
        header = (await file.readline()).strip().split(",")
        number = 1
        async for line in file:
            number += 1
            values = line.strip().split(",")
            await rows.put((f"{os.path.basename(path)}:{number}", dict(zip(header, values))))


async def clean(rows, records, problems):
    """Stage two: rows become records, or problems."""
    while True:
        item = await rows.get()
        if item is None:
            await records.put(None)
            return
        place, row = item
        try:
            if not row["customer"]:
                raise ValueError("no customer")
            await records.put({"id": int(row["id"]), "customer": row["customer"], "amount": float(row["amount"])})
        except ValueError as error:
            problems.append(f"{place}: {error}")


async def write(records, path):
    """Stage three: one JSON document of all records, and the sums by customer."""
    found = []
    sums = {}
    while (record := await records.get()) is not None:
        found.append(record)
        customer = record["customer"]
        sums[customer] = sums.get(customer, 0.0) + record["amount"]
    document = {"records": found, "sums": sums}
    async with aiofiles.open(path, "w") as file:
        await file.write(json.dumps(document, indent=2, sort_keys=True) + "\n")
    return len(found)


async def main():
    with tempfile.TemporaryDirectory() as folder:
        sources = {"orders.csv": ORDERS, "returns.csv": RETURNS}
        for name, text in sources.items():
            async with aiofiles.open(os.path.join(folder, name), "w") as file:
                await file.write(text)

        rows = asyncio.Queue(maxsize=2)
        records = asyncio.Queue(maxsize=2)
        problems = []
        target = os.path.join(folder, "report.json")
        cleaner = asyncio.create_task(clean(rows, records, problems))
        writer = asyncio.create_task(write(records, target))
        for name in sources:
            await read_rows(os.path.join(folder, name), rows)
        await rows.put(None)
        await cleaner
        print(f"{await writer} records, {len(problems)} problems")
        for problem in problems:
            print("  " + problem)
        async with aiofiles.open(target) as file:
            report = json.loads(await file.read())
        for customer, total in sorted(report["sums"].items()):
            print(f"{customer:<8}{total:>8.2f}")


if __name__ == "__main__":
    asyncio.run(main())
