import { sleep } from "aio2ts/runtime/asyncio";
import { at, print } from "aio2ts/runtime/python";

async function getUser(userId: number): Promise<Map<string, number | string>> {
  await sleep(0.02);
  return new Map<string, number | string>([
    ["id", userId],
    ["name", `user${userId}`],
  ]);
}

async function getOrders(userId: number): Promise<number[]> {
  await sleep(0.01);
  return [100 + userId, 200 + userId];
}

async function main(): Promise<void> {
  const [user, orders] = await Promise.all([getUser(7), getOrders(7)]);
  console.log(`${at(user, "name")} has ${orders.length} orders`);
  print(user);
  print(orders);

  const [[a, b], c] = await Promise.all([getOrders(1), getUser(2)]);
  print(a, b, c);
}

await main();
