import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


async def double(number: int, delay: float) -> int:
    await asyncio.sleep(delay)
    return number * 2


def serve(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    loop.run_forever()
    loop.close()


def slow() -> str:
    time.sleep(0.01)
    return "wrapped"


async def wrapped() -> None:
    with ThreadPoolExecutor() as pool:
        print(await asyncio.wrap_future(pool.submit(slow)))


loop = asyncio.new_event_loop()
thread = threading.Thread(target=serve, args=(loop,), daemon=True)
thread.start()
late = asyncio.run_coroutine_threadsafe(double(1, 0.2), loop)
early = asyncio.run_coroutine_threadsafe(double(2, 0.02), loop)
print(early.result(), late.done(), late.result(timeout=1))
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_closed())
asyncio.run(wrapped())
