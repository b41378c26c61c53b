/**
 * A bakery: bakers put loaves on a shelf of limited size, customers take them.
 *
 * The classic producer/consumer, with a bounded asyncio.Queue and a sentinel
 * for each consumer to end on.
 */

import { createTask, gather, Queue, run, sleep } from "aio2ts/runtime/asyncio";
import {
  dataclass,
  dataField,
  isMain,
  items,
  setDefault,
  sorted,
  str,
  sum,
} from "aio2ts/runtime/python";

const SHELF_SIZE = 3;
const CLOSED = null; // the sentinel

class Loaf {
  baker: string;
  number: number;

  constructor(baker: string, number: number) {
    this.baker = baker;
    this.number = number;
  }

  toString(): string {
    return `${this.baker}'s loaf #${this.number}`;
  }

  static {
    dataclass(this, [dataField("baker"), dataField("number")]);
  }
}

/** Bake some loaves, and wait when the shelf is full. */
async function bake(
  name: string,
  loaves: number,
  seconds: number,
  shelf: Queue<Loaf | null>,
): Promise<number> {
  for (let number = 1; number <= loaves; number++) {
    await sleep(seconds);
    const loaf = new Loaf(name, number);
    if (shelf.full()) {
      console.log(`${name} waits for room on the shelf`);
    }
    await shelf.put(loaf);
    console.log(`${name} baked ${str(loaf)} (${shelf.qsize()} on the shelf)`);
  }
  return loaves;
}

/** Take loaves until the bakery closes. */
async function shop(
  name: string,
  seconds: number,
  shelf: Queue<Loaf | null>,
  bags: Map<string, Loaf[]>,
): Promise<void> {
  while (true) {
    const loaf = await shelf.get();
    if (loaf === CLOSED) {
      shelf.taskDone();
      console.log(`${name} goes home`);
      return;
    }
    setDefault(bags, name, []).push(loaf);
    console.log(`${name} takes ${str(loaf)}`);
    await sleep(seconds);
    shelf.taskDone();
  }
}

async function main(): Promise<void> {
  const shelf = new Queue<Loaf | null>(SHELF_SIZE);
  const bags = new Map<string, Loaf[]>();

  const customers = [
    createTask(() => shop("Ada", 0.11, shelf, bags)),
    createTask(() => shop("Bob", 0.15, shelf, bags)),
  ];
  const baked = await gather([
    () => bake("Carla", 4, 0.02, shelf),
    () => bake("Dino", 3, 0.05, shelf),
  ]);

  // every loaf is on the shelf by now: tell each customer that no more will come
  for (const _ of customers) {
    await shelf.put(CLOSED);
  }
  await shelf.join();
  await gather(customers);

  console.log();
  console.log(
    `baked ${sum(baked)}, sold ${sum(Array.from(bags.values(), (bag) => bag.length))}`,
  );
  for (const [name, bag] of sorted(items(bags))) {
    console.log(
      `${name.padEnd(5)}${String(bag.length).padStart(3)}  ${bag.map((loaf) => str(loaf)).join(", ")}`,
    );
  }
}

if (isMain(import.meta.url)) {
  await run(main);
}
