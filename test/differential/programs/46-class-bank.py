import asyncio


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        self.needed = needed
        self.available = available
        super().__init__(f"needed {needed}, available {available}")


class Account:
    interest = 0.5
    _next_id = 1

    def __init__(self, owner, balance=0):
        self.id = Account._next_id
        Account._next_id += 1
        self.owner = owner
        self.balance = balance

    def __repr__(self):
        return f"<{type(self).__name__} #{self.id} {self.owner}: {self.balance}>"

    def __eq__(self, other):
        return isinstance(other, Account) and self.id == other.id

    def __lt__(self, other):
        return self.balance < other.balance

    async def transfer(self, to, amount):
        await asyncio.sleep(0)
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        to.balance += amount


class Savings(Account):
    interest = 1.5

    def add_interest(self):
        self.balance += self.balance * self.interest / 100


async def main():
    a, b = Account("ann", 100), Savings("bob")
    await a.transfer(b, 70)
    print(a, b, a == b, a != b, a < b, sorted([b, a]), max(a, b))
    try:
        await a.transfer(b, 70)
    except InsufficientFunds as e:
        print(e, e.needed - e.available)
    b.add_interest()
    print(b.balance, Account.interest, b.interest, Account._next_id)


asyncio.run(main())
