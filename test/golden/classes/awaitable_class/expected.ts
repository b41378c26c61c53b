import { gather, join, run, sleep } from "aio2ts/runtime/asyncio";
import { awaitOf, getItem, print } from "aio2ts/runtime/python";

/** Loads its value when it is first awaited. */
class Lazy {
  _loader: () => Promise<{ theme: string }>;
  _value: { theme: string } | null;
  loads: number;

  constructor(loader: () => Promise<{ theme: string }>) {
    this._loader = loader;
    this._value = null;
    this.loads = 0;
  }

  async _load(): Promise<{ theme: string }> {
    if (this._value === null) {
      this.loads++;
      this._value = await this._loader();
    }
    return this._value;
  }

  [awaitOf](): PromiseLike<{ theme: string }> {
    return this._load();
  }
}

async function readSettings(): Promise<{ theme: string }> {
  await sleep(0);
  return { theme: "dark" };
}

async function main(): Promise<void> {
  const settings = new Lazy(readSettings);
  print(getItem(await join(settings), "theme"));
  print(await join(settings), settings.loads);
  print(await gather([settings, new Lazy(readSettings)]));
}

await run(main);
