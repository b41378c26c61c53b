import asyncio
import sys


async def convert(celsius):
    await asyncio.sleep(0)
    return celsius * 9 / 5 + 32


async def main(argv):
    if len(argv) < 2:
        print("no arguments, using defaults")
        argv = [argv[0], "0", "36.6", "100"]
    for text in argv[1:]:
        try:
            value = float(text)
        except ValueError:
            print(f"skipping {text!r}")
            continue
        print(f"{value:>6.1f} C = {await convert(value):>6.1f} F")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv)))
