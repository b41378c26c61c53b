import {
  Condition,
  createTask,
  gather,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  pop,
  print,
  range,
  RuntimeError,
} from "aio2ts/runtime/python";

class Buffer {
  items: string[];
  changed: Condition;

  constructor() {
    this.items = [];
    this.changed = new Condition();
  }

  async put(item: string): Promise<void> {
    const changed = this.changed;
    await changed.acquire();
    try {
      this.items.push(item);
      console.log(`put ${item}`);
      this.changed.notify();
    } finally {
      changed.release();
    }
  }

  async get(): Promise<string> {
    const changed = this.changed;
    await changed.acquire();
    try {
      await this.changed.waitFor(() => this.items);
      const item = pop(this.items, 0);
      console.log(`got ${item}`);
      return item;
    } finally {
      changed.release();
    }
  }
}

async function main(): Promise<void> {
  const buffer = new Buffer();
  const getters = Array.from(range(2), () => createTask(() => buffer.get()));
  await sleep(0);
  for (const item of "ab") {
    await buffer.put(item);
    await sleep(0.01);
  }
  print(await gather(getters));

  const changed = buffer.changed;
  await changed.acquire();
  try {
    buffer.changed.notifyAll();
  } finally {
    changed.release();
  }
  try {
    buffer.changed.notify();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    console.log(`RuntimeError: ${e.message}`);
  }
}

await run(main);
