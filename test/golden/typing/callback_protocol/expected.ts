import { type Coroutine, sleep } from "aio2ts/runtime/asyncio";
import {
  call,
  type Callable,
  callOf,
  Keywords,
  named,
  signature,
} from "aio2ts/runtime/python";

type Handler = Callable<never[], string>;

type AsyncHook = Callable<readonly [number], Promise<number>>;

function greet(
  name: string,
  { loud = false }: { loud?: boolean } = {},
): string {
  return loud ? name.toUpperCase() : name;
}

signature(greet, "name, *, loud=");

class Shouter {
  [callOf](name: string, { loud = false }: { loud?: boolean } = {}): string {
    return name + "!".repeat(loud ? 3 : 1);
  }

  static {
    named(this.prototype[callOf], "Shouter.__call__");
    signature(this.prototype[callOf], "name, *, loud=");
  }
}

async function addOne(value: number): Promise<number> {
  await sleep(0);
  return value + 1;
}

named(addOne, "add_one");
signature(addOne, "value");

class Adder {
  n: number;

  constructor(n: number) {
    this.n = n;
  }

  async [callOf](value: number): Promise<number> {
    return value + this.n;
  }

  static {
    named(this.prototype[callOf], "Adder.__call__");
    signature(this.prototype[callOf], "value");
  }

  async bump(value: number): Promise<number> {
    return value + 10 * this.n;
  }

  static {
    named(this.prototype.bump, "Adder.bump");
    signature(this.prototype.bump, "value");
  }
}

function use(handler: Handler): void {
  console.log(
    `${call(handler, ["ann"]) as string} ${call(handler, ["bob"], new Keywords({ loud: true })) as string}`,
  );
}

async function pipeline(hooks: AsyncHook[], value: number): Promise<number> {
  for (const hook of hooks) {
    value = await (call(hook, [value]) as Coroutine<number>).join();
  }
  return value;
}

async function main(): Promise<void> {
  use(greet);
  use(new Shouter());
  const value2 = new Adder(5);
  const receiver = new Adder(2);
  console.log(
    `${await pipeline([addOne, value2, async (value: number) => receiver.bump(value)], 1)}`,
  );
}

await main();
