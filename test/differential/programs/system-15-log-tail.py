"""A writer and a reader of one file, side by side."""
import asyncio
import os
import tempfile


async def writer(path, lines, done):
    with open(path, "w") as out:
        for line in lines:
            out.write(line + "\n")
            out.flush()
            await asyncio.sleep(0.001)
    done.set()


async def reader(path, done, seen):
    while not os.path.exists(path):
        await asyncio.sleep(0.001)
    with open(path) as source:
        while True:
            line = source.readline()
            if line:
                seen.append(line.rstrip("\n"))
            elif done.is_set():
                rest = source.read()
                seen.extend(rest.splitlines())
                return
            else:
                await asyncio.sleep(0.001)


async def main():
    handle, path = tempfile.mkstemp()
    os.close(handle)
    os.remove(path)
    done = asyncio.Event()
    seen = []
    await asyncio.gather(writer(path, [f"line {i}" for i in range(5)], done), reader(path, done, seen))
    print(seen)
    with open(path, encoding="utf-8", newline="") as f:
        print(len(f.read()), f.tell(), f.closed)
    print(f.closed)
    with open(path, "a+") as f:
        f.write("last\n")
        f.seek(0)
        print(f.readlines()[-2:])
    with open(path, "r+") as f:
        f.write("LINE")
        f.truncate(12)
        f.seek(0)
        print(repr(f.read()))
    try:
        with open(path, "rb") as f:
            f.write(b"x")
    except OSError as error:
        print(type(error).__name__, error)
    try:
        open(path, "rw")
    except ValueError as error:
        print(error)
    os.unlink(path)


asyncio.run(main())
