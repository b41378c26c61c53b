import asyncio
import sys


async def step(n):
    await asyncio.sleep(0)
    if n == 3:
        print("stopping", file=sys.stderr)
        sys.exit(4)
    print("step", n)


async def main():
    try:
        for n in range(5):
            await step(n)
    except SystemExit as e:
        print("exit code:", e.code)
        raise
    finally:
        print("leaving")


for argument in (None, 0, "text"):
    try:
        sys.exit(argument)
    except SystemExit as e:
        print(repr(e.code), repr(e))
asyncio.run(main())
