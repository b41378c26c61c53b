import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def withdraw(self, who, amount):
        async with self.lock:
            print(f"{who} sees {self.balance}")
            if self.balance < amount:
                print(f"{who}: not enough")
                return False
            await asyncio.sleep(0.01)
            self.balance -= amount
            print(f"{who} took {amount}, {self.balance} left")
            return True


async def main():
    account = Account(100)
    results = await asyncio.gather(
        account.withdraw("ann", 80),
        account.withdraw("bob", 50),
        account.withdraw("cid", 20),
    )
    print(results, account.lock.locked())


asyncio.run(main())
