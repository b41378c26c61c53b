import { sleep } from "aio2ts/runtime/asyncio";
import { Exception } from "aio2ts/runtime/python";

class PaymentError extends Exception {}

async function pay(amount: number): Promise<number> {
  await sleep(0);
  if (amount > 100) {
    throw new PaymentError(`cannot pay ${amount}`);
  }
  return amount;
}

async function main(): Promise<void> {
  try {
    console.log(`${await pay(50)}`);
    console.log(`${await pay(500)}`);
  } finally {
    console.log("closing account");
  }
}

await main();
console.log("not printed");
