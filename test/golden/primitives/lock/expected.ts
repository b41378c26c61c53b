import { Lock, sleep } from "aio2ts/runtime/asyncio";
import { print } from "aio2ts/runtime/python";

class Account {
  balance: number;
  lock: Lock;

  constructor(balance: number) {
    this.balance = balance;
    this.lock = new Lock();
  }

  async withdraw(who: string, amount: number): Promise<boolean> {
    const lock = this.lock;
    await lock.acquire();
    try {
      console.log(`${who} sees ${this.balance}`);
      if (this.balance < amount) {
        console.log(`${who}: not enough`);
        return false;
      }
      await sleep(0.01);
      this.balance -= amount;
      console.log(`${who} took ${amount}, ${this.balance} left`);
      return true;
    } finally {
      lock.release();
    }
  }
}

async function main(): Promise<void> {
  const account = new Account(100);
  const results = await Promise.all([
    account.withdraw("ann", 80),
    account.withdraw("bob", 50),
    account.withdraw("cid", 20),
  ]);
  print(results, account.lock.locked());
}

await main();
