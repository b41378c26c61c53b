import threading
import time

results: list[str] = []


def worker(name: str, delay: float) -> None:
    time.sleep(delay)
    results.append(f"{name} on {threading.current_thread().name}")


class Countdown(threading.Thread):
    def __init__(self, start_at: int) -> None:
        super().__init__(name="countdown", daemon=True)
        self.left = start_at

    def run(self) -> None:
        while self.left > 0:
            time.sleep(0.05)
            self.left -= 1


def fails() -> None:
    time.sleep(0.001)
    raise ValueError("seen on stderr only")


def main() -> None:
    print(threading.current_thread() is threading.main_thread(), threading.active_count())
    threads = [threading.Thread(target=worker, args=(name, delay)) for name, delay in [("a", 0.15), ("b", 0.05)]]
    for thread in threads:
        thread.start()
    print(threads[0].name, threads[0].is_alive(), threads[0].daemon, threads[0].ident == threading.get_ident())
    for thread in threads:
        thread.join()
    print(results, len(threading.enumerate()))
    countdown = Countdown(3)
    countdown.start()
    countdown.join(timeout=0.02)
    print(countdown.is_alive(), countdown.left > 0)
    countdown.join()
    print(countdown.is_alive(), countdown.left, countdown.name)
    broken = threading.Thread(target=fails, name="broken")
    broken.start()
    broken.join()
    timer = threading.Timer(0.01, print, args=("ring",))
    timer.start()
    timer.join()
    silent = threading.Timer(5, print, args=("never",))
    silent.start()
    silent.cancel()
    silent.join()
    named = threading.Thread(target=worker, args=("k",), kwargs={"delay": 0.001}, name="named")
    named.start()
    named.join()
    print(results[-1])


main()
