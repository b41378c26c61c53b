import { sleep } from "aio2ts/runtime/asyncio";
import { at, pop, print } from "aio2ts/runtime/python";

class Stack<T> {
  _items: T[];

  constructor() {
    this._items = [];
  }

  push(item: T): void {
    this._items.push(item);
  }

  pop(): T {
    return pop(this._items);
  }

  peek(): T | null {
    return this._items.length > 0 ? at(this._items, -1) : null;
  }
}

function first<T>(items: T[], default_: T): T {
  return items.length > 0 ? items[0] : default_;
}

async function delayed<T>(value: T, delay: number = 0.001): Promise<T> {
  await sleep(delay);
  return value;
}

async function main(): Promise<void> {
  const stack: Stack<number> = new Stack();
  stack.push(1);
  stack.push(2);
  print(stack.pop(), stack.peek());
  print(first(["a", "b"], ""), first([], 0));
  print(await delayed("text"), await delayed([1, 2]));
}

await main();
