import threading
import time

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount, who):
        with self.lock:
            if self.balance >= amount:
                print(f"{who} sees {self.balance}")
                time.sleep(0.1)
                self.balance -= amount
                print(f"{who} took {amount}")
            else:
                print(f"{who} gets nothing")

def main():
    account = Account(100)
    threads = []
    for index, name in enumerate(["ann", "bob", "eve"]):
        thread = threading.Thread(target=account.withdraw, args=(60 - index * 15, name), name=name)
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
    print("left:", account.balance)

class Ticker(threading.Thread):
    def __init__(self, count):
        super().__init__(daemon=True)
        self.count = count
        self.stopped = threading.Event()

    def run(self):
        for i in range(self.count):
            if self.stopped.wait(0.2):
                print("stopped")
                return
            print("tick", i)

if __name__ == "__main__":
    main()
    t = Ticker(10)
    t.start()
    time.sleep(0.5)
    t.stopped.set()
    t.join()
    print("alive:", t.is_alive())
