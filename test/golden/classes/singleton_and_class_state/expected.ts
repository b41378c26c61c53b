import { type Coroutine, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  call,
  KeyError,
  print,
  sorted,
  strip,
} from "aio2ts/runtime/python";

type Handler =
  | ((a: number, b: number) => Promise<number>)
  | ((text?: string | number) => Promise<string | number>);

class Registry {
  static _instance: Registry | null = null;
  static handlers: Map<string, Handler> = new Map<string, Handler>();

  static instance(): Registry {
    if (this._instance === null) {
      this._instance = new this();
    }
    return this._instance;
  }

  static key(name: string): string {
    return strip(name).toLowerCase();
  }

  static register(name: string): (func: Handler) => Handler {
    const decorator = (func: Handler): Handler => {
      this.handlers.set(this.key(name), func);
      return func;
    };
    return decorator;
  }

  async call(name: string, ...args: number[]): Promise<number | string> {
    const handler = at(Registry.handlers, Registry.key(name));
    return await (
      call(handler, [...args]) as Coroutine<number | string>
    ).join();
  }
}

async function add(a: number, b: number): Promise<number> {
  await sleep(0);
  return a + b;
}

Registry.register(" Add ")(add);

async function echo(
  text: string | number = "nothing",
): Promise<string | number> {
  return text;
}

Registry.register("echo")(echo);

async function main(): Promise<void> {
  const registry = Registry.instance();
  print(registry === Registry.instance(), sorted(Registry.handlers.keys()));
  console.log(
    `${await registry.call("ADD", 1, 2)} ${await registry.call("echo")}`,
  );
  try {
    await registry.call("missing");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    console.log(`no handler for ${e.message}`);
  }
}

await main();
