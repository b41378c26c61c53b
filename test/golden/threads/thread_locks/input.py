import threading
import time

lock = threading.Lock()
again = threading.RLock()
total = 0


def add(count: int) -> None:
    global total
    for _ in range(count):
        with lock:
            before = total
            time.sleep(0.001)
            total = before + 1


def nested(depth: int) -> int:
    with again:
        return 0 if depth == 0 else 1 + nested(depth - 1)


ready = threading.Event()
slots = threading.Semaphore(2)
bounded = threading.BoundedSemaphore(1)
condition = threading.Condition()
barrier = threading.Barrier(2)
items: list[int] = []


def waiter() -> None:
    print("waits", ready.wait(0.01))
    print("set", ready.wait())


def slot(number: int) -> None:
    with slots:
        print("in", number)
        time.sleep(0.05 * (number + 1))


def consume() -> None:
    with condition:
        condition.wait_for(lambda: len(items) > 1)
        print("items", items)


def meet(name: str, delay: float) -> None:
    time.sleep(delay)
    print(name, "arrives")
    barrier.wait()


def together(*threads: threading.Thread) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main() -> None:
    together(*[threading.Thread(target=add, args=(3,)) for _ in range(3)])
    print(total, lock.locked())
    print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=0.001))
    lock.release()
    print(nested(3))
    again.acquire()
    again.release()
    thread = threading.Thread(target=waiter)
    thread.start()
    time.sleep(0.1)
    ready.set()
    thread.join()
    print(ready.is_set())
    ready.clear()
    together(*[threading.Thread(target=slot, args=(number,)) for number in range(3)])
    print(slots.acquire(), slots.acquire(blocking=False))
    slots.release(2)
    bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    consumer = threading.Thread(target=consume)
    consumer.start()
    for number in range(2):
        condition.acquire()
        items.append(number)
        condition.notify()
        condition.release()
        time.sleep(0.02)
    consumer.join()
    with condition:
        condition.notify_all()
        print(condition.wait(0.001))
    together(threading.Thread(target=meet, args=("a", 0.1)), threading.Thread(target=meet, args=("b", 0.01)))
    print(barrier.parties, barrier.n_waiting)


main()
