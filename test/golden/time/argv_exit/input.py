import asyncio
import sys


async def main(names):
    if not names:
        print("usage: app.py NAME...", file=sys.stderr)
        sys.exit(2)
    for name in names:
        print("Hello,", name)
        await asyncio.sleep(0)
    if "--fail" in names:
        sys.exit(3)
    print("not reached")


print(len(sys.argv), sys.argv[1:])
try:
    asyncio.run(main(sys.argv[1:]))
finally:
    print("bye")
