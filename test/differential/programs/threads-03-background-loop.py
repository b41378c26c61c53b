import asyncio
import threading
import time

def start_background_loop(loop):
    asyncio.set_event_loop(loop)
    loop.run_forever()

async def compute(x, delay):
    await asyncio.sleep(delay)
    return x * 2

def main():
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=start_background_loop, args=(loop,), daemon=True)
    thread.start()
    f1 = asyncio.run_coroutine_threadsafe(compute(1, 0.3), loop)
    f2 = asyncio.run_coroutine_threadsafe(compute(2, 0.02), loop)
    print(f2.result())
    print(f1.result(timeout=1))
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
    print("closed")

main()
