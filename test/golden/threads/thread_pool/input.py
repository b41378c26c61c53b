import concurrent.futures
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, as_completed, wait


def work(number: int) -> int:
    time.sleep(number * 0.06)
    if number == 5:
        raise ValueError("five")
    return number * number


def told(future: "Future[int]") -> None:
    print("told", future.result())


with ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as pool:
    for result in pool.map(work, [3, 1, 2]):
        print("result", result)
    futures = {pool.submit(work, number): number for number in (4, 2, 5)}
    for future in as_completed(futures):
        try:
            print(futures[future], future.result())
        except ValueError as error:
            print(futures[future], "failed:", error)

    print(list(pool.map(lambda x, y: x + y, [1, 2], [10, 20])))

    first = pool.submit(work, 1)
    first.add_done_callback(told)
    second = pool.submit(work, 4)
    done, pending = wait([first, second], return_when=FIRST_COMPLETED)
    time.sleep(0.03)
    print(len(done), len(pending), first in done, second.running(), second.done())
    try:
        second.result(timeout=0.001)
    except concurrent.futures.TimeoutError:
        print("not yet")
    done, pending = wait([first, second])
    print(len(done), len(pending), second.exception())
    done, pending = wait([first], return_when=concurrent.futures.ALL_COMPLETED)
    done, pending = wait([first], timeout=1, return_when=concurrent.futures.FIRST_EXCEPTION)

pool = ThreadPoolExecutor(1)
running = pool.submit(work, 1)
waiting = pool.submit(work, number=2)
print(waiting.cancel(), waiting.cancelled(), running.cancel())
try:
    waiting.result()
except concurrent.futures.CancelledError:
    print("cancelled")
pool.shutdown(wait=True, cancel_futures=True)
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)

by_hand: "Future[str]" = Future()
by_hand.set_result("set")
print(by_hand.result())
broken: "Future[str]" = Future()
broken.set_exception(KeyError("key"))
print(repr(broken.exception()))
