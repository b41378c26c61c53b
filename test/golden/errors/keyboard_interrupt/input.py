import asyncio


async def serve():
    try:
        print("serving")
        await asyncio.sleep(0)
        raise KeyboardInterrupt
    finally:
        print("shutting down")


try:
    asyncio.run(serve())
except KeyboardInterrupt:
    print("interrupted by user")

try:
    raise SystemExit("bye")
except Exception:
    print("not here")
except BaseException as e:
    print(type(e).__name__, e)
