import asyncio
import sys

try:
    import uvloop
except ImportError:
    uvloop = None  # plain asyncio will do

try:
    import uvloop as fast
    asyncio.set_event_loop_policy(fast.EventLoopPolicy())
    HAS_UVLOOP = True
except (ImportError, ModuleNotFoundError):
    HAS_UVLOOP = False

if sys.platform == "win32":
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())


async def main():
    print("running")
    await asyncio.sleep(0)
    return 3

if __name__ == "__main__":
    # faster
    if uvloop is not None:
        uvloop.install()
    asyncio.set_event_loop_policy(asyncio.DefaultEventLoopPolicy())
    print(asyncio.run(main()))
