import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Account:
    owner: str
    balance: float = 0.0
    history: list[str] = field(default_factory=list)

    def deposit(self, amount: float) -> None:
        if amount <= 0:
            raise ValueError(f"bad amount: {amount}")
        self.balance += amount
        self.history.append(f"+{amount}")


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed}, have {available}")
        self.needed = needed
        self.available = available


class Bank:
    def __init__(self):
        self._accounts: dict[str, Account] = {}
        self._lock = asyncio.Lock()

    def get(self, owner: str) -> Optional[Account]:
        return self._accounts.get(owner)

    async def open(self, owner: str) -> Account:
        async with self._lock:
            if owner in self._accounts:
                raise KeyError(owner)
            account = Account(owner)
            self._accounts[owner] = account
            return account

    async def transfer(self, a: str, b: str, amount: float) -> None:
        async with self._lock:
            src = self._accounts[a]
            dst = self._accounts[b]
            if src.balance < amount:
                raise InsufficientFunds(amount, src.balance)
            src.balance -= amount
            await asyncio.sleep(0)
            dst.balance += amount


@asynccontextmanager
async def session(bank: Bank, name: str):
    print("open", name)
    try:
        yield await bank.open(name)
    except InsufficientFunds as e:
        print("swallowed", e, e.needed)
    finally:
        print("close", name)


async def main() -> None:
    bank = Bank()
    async with session(bank, "ann") as ann:
        ann.deposit(100)
        print(ann)
    async with session(bank, "bob") as bob:
        bob.deposit(50.5)
        await bank.transfer("bob", "ann", 80)
    print(bank.get("ann"), bank.get("zoe"))
    try:
        await bank.open("ann")
    except KeyError as e:
        print("exists", e, repr(e))
    results = await asyncio.gather(
        bank.transfer("ann", "bob", 30), bank.transfer("bob", "ann", 1000), bank.transfer("x", "ann", 1),
        return_exceptions=True,
    )
    for r in results:
        print(type(r).__name__, r)
    print(bank.get("ann").balance, bank.get("bob").balance)
    print(Account("a", 1.0) == Account("a", 1.0), Account("a") == 3)


asyncio.run(main())
