"""Reads log files side by side, filters them, and writes a report: aiofiles end to end."""
import asyncio
import sys

import aiofiles
import aiofiles.os

LOGS = {
    "web.log": [
        "2024-05-01 10:00:00 INFO started",
        "2024-05-01 10:00:07 ERROR timeout talking to db",
        "2024-05-01 10:01:00 WARNING slow request: 2.5s",
    ],
    "db.log": [
        "2024-05-01 10:00:05 WARNING locks are piling up",
        "2024-05-01 10:00:06 ERROR deadlock detected",
        "this line is broken",
    ],
    "mail.log": ["2024-05-01 09:59:59 INFO nothing to do"],
}


async def write_samples(folder):
    """Make the input, so that the example needs nothing but itself."""
    await aiofiles.os.makedirs(folder, exist_ok=True)
    for name, lines in LOGS.items():
        async with aiofiles.open(f"{folder}/{name}", "w", encoding="utf-8") as f:
            await f.writelines(line + "\n" for line in lines)


async def entries(path):
    """Yield (timestamp, level, message) for each line of a log."""
    async with aiofiles.open(path, encoding="utf-8") as f:
        number = 0
        async for line in f:
            number += 1
            parts = line.rstrip().split(" ", 3)
            if len(parts) < 4 or not parts[0][:4].isdigit():
                print(f"{path}:{number}: skipped {line.rstrip()!r}", file=sys.stderr)
                continue
            date, time, level, message = parts
            yield f"{date}T{time}", level, message


async def problems(path, levels=("WARNING", "ERROR")):
    return [
        {"at": at, "level": level, "source": path.split("/")[-1], "message": message}
        async for at, level, message in entries(path)
        if level in levels
    ]


async def main():
    folder = "logs"
    await write_samples(folder)

    names = sorted(await aiofiles.os.listdir(folder))
    found = await asyncio.gather(*(problems(f"{folder}/{name}") for name in names))
    for name, rows in zip(names, found):
        print(f"{name:<10}{len(rows):>2} problem{'' if len(rows) == 1 else 's'}")

    timeline = sorted((row for rows in found for row in rows), key=lambda row: row["at"])
    async with aiofiles.open("report.txt", "w") as report:
        for row in timeline:
            await report.write(f"{row['at'][11:]} {row['level']:>8} {row['source']}: {row['message']}\n")
    async with aiofiles.open("first.bin", "wb") as f:
        await f.write(timeline[0]["message"].encode())

    print("\nreport.txt:")
    async with aiofiles.open("report.txt") as report:
        print(await report.read(), end="")
    async with aiofiles.open("first.bin", "rb") as f:
        first = await f.read()
    print("first problem:", first.decode(), f"({len(first)} bytes)")

    # leave nothing behind
    for path in [*(f"{folder}/{name}" for name in names), "report.txt", "first.bin"]:
        await aiofiles.os.remove(path)
    await aiofiles.os.rmdir(folder)
    print("cleaned up:", not await aiofiles.os.path.exists(folder))


if __name__ == "__main__":
    asyncio.run(main())
