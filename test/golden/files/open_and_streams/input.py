import asyncio
import io
import sys
from io import BytesIO, StringIO
from typing import TextIO


def dump(rows, out: TextIO) -> None:
    for row in rows:
        out.write(",".join(str(cell) for cell in row) + "\n")


def read_config(path):
    config = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            key, _, value = line.partition("=")
            config[key.strip()] = value.strip()
    return config


def main():
    with open("config.txt", "w") as f:
        f.write("# comment\nname = demo\n\nport=8080\n")
    print(read_config("config.txt"))
    with open("config.txt", "a") as f:
        print("extra = 1", file=f)
        f.writelines(["a=b\n", "c=d\n"])
    with open("config.txt") as f:
        print(f.readline(), end="")
        print(f.read(4), f.tell())
        rest = f.readlines()
    print(rest, len(rest))
    with open("data.bin", "wb") as b:
        b.write(bytes(range(10)))
    with open("data.bin", "rb") as b:
        head = b.read(3)
        b.seek(-2, 2)
        print(head, b.read(), b.tell())
    try:
        open("missing.txt")
    except FileNotFoundError as e:
        print(e, e.errno, e.filename)
    try:
        with open("config.txt", "x") as f:
            pass
    except FileExistsError as e:
        print(type(e).__name__, e)
    try:
        with open("config.txt") as f:
            f.write("x")
    except io.UnsupportedOperation as e:
        print("unsupported", e)
    f = open("config.txt", encoding="utf-8")
    print(f.name, f.mode, f.closed, f.encoding)
    f.close()
    try:
        f.read()
    except ValueError as e:
        print(e)
    buffer = StringIO()
    dump([(1, 2), ("a", None)], buffer)
    print(repr(buffer.getvalue()))
    dump([(3, 4.5)], sys.stdout)
    print("to buffer", file=buffer)
    buffer.seek(0)
    for n, line in enumerate(buffer, 1):
        print(n, line.rstrip())
    raw = BytesIO(b"line one\nline two\n")
    print(raw.readline(), raw.read(), raw.getvalue()[:4])
    text = open("config.txt").read()
    print(len(text.splitlines()), sum(1 for _ in open("config.txt")))
    with open("in.txt", "w") as src, open("out.txt", "w") as dst:
        src.write("x\n" * 3)
        dst.write("y\n")
    with open("in.txt") as a, open("out.txt") as b2:
        print(list(a), list(b2))
    lines = [line.strip() for line in open("in.txt")]
    print(lines)
    with open("in.txt") as fh:
        first = next(fh)
        while chunk := fh.read(1):
            print(repr(chunk), end=" ")
        print(first)


async def run():
    main()

asyncio.run(run())
