"""Nested loops, as in a notebook."""
import asyncio
import sys

# Jupyter runs a loop already.
try:
    import nest_asyncio
    nest_asyncio.apply()  # patched
except ImportError:
    pass  # not in a notebook


async def answer(x: int) -> int:
    await asyncio.sleep(0.01)
    return x * 2


def sync_helper(x: int) -> int:
    loop = asyncio.get_event_loop()
    return loop.run_until_complete(answer(x))


async def main() -> None:
    print(asyncio.run(answer(1)))
    print(sync_helper(2))


asyncio.run(main())
