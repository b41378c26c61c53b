"""A bank with custom exceptions, properties and audit trail."""
import asyncio
from datetime import date
from enum import Enum, auto


class Kind(Enum):
    DEPOSIT = auto()
    WITHDRAW = auto()
    TRANSFER = auto()


class BankError(Exception):
    """Base of all errors of the bank."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        self.account = account
        self.amount = amount
        self.missing = amount - account.balance
        super().__init__(account.number, amount)

    def __str__(self):
        return f"{self.account.owner} is short of {self.missing:.2f}"


class AccountLocked(BankError):
    pass


class Account:
    interest = 0.02
    _next = 1000

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []
        self.locked = False
        self.number = Account._next
        Account._next += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("balance can't be negative")
        self._balance = value

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"invalid amount: {amount}")
        self.balance += amount
        self.history.append((Kind.DEPOSIT, amount))

    def withdraw(self, amount):
        if self.locked:
            raise AccountLocked(self.number)
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append((Kind.WITHDRAW, amount))

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner!r} {self.balance:.2f}>"

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    interest = 0.05

    def add_interest(self):
        earned = round(self.balance * self.interest, 2)
        self.deposit(earned)
        return earned


class Bank:
    def __init__(self):
        self.accounts = {}
        self.lock = asyncio.Lock()

    def open(self, owner, balance=0.0, cls=Account):
        account = cls(owner, balance)
        self.accounts[account.number] = account
        return account

    async def transfer(self, source, target, amount):
        async with self.lock:
            await asyncio.sleep(0.001)
            try:
                source.withdraw(amount)
            except InsufficientFunds:
                raise
            except BankError as e:
                raise RuntimeError("transfer failed") from e
            else:
                target.deposit(amount)
                return source.balance, target.balance
            finally:
                print("tried", amount)

    def total(self):
        return sum(a.balance for a in self.accounts.values())

    def __iter__(self):
        return iter(sorted(self.accounts.values(), reverse=True))

    def __len__(self):
        return len(self.accounts)

    def __contains__(self, number):
        return number in self.accounts


async def main():
    bank = Bank()
    ann = bank.open("Ann", 100)
    bob = bank.open("Bob", cls=Savings)
    cid = bank.open("Cid", 5.5, Savings)
    print(await bank.transfer(ann, bob, 30.25))
    results = await asyncio.gather(
        bank.transfer(bob, cid, 1000),
        bank.transfer(ann, cid, 10),
        bank.transfer(ann, bob, -5),
        return_exceptions=True,
    )
    for r in results:
        if isinstance(r, Exception):
            print(type(r).__name__, r)
        else:
            print("ok", r)
    cid.locked = True
    try:
        await bank.transfer(cid, ann, 1)
    except RuntimeError as e:
        print(e, "because of", repr(e.__cause__))
    try:
        ann.balance = -1
    except ValueError as e:
        print("error:", e)
    print(bob.add_interest(), cid.add_interest())
    for account in bank:
        print(account, [(k.name, v) for k, v in account.history])
    print(len(bank), 1001 in bank, 5 in bank, round(bank.total(), 2))
    print(date(2024, 2, 29).isoformat(), Kind.TRANSFER, Kind(1), Kind["WITHDRAW"].value)


asyncio.run(main())
