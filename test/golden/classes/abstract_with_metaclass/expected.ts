import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  isSubclass,
  print,
  PyTypeError,
  sharedAttributes,
  str,
} from "aio2ts/runtime/python";

abstract class Source {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** Gives the value of a key. */
  abstract fetch(key: string): Promise<number | string | null>;

  abstract get kind(): string;

  async fetchAll(keys: string[]): Promise<(number | string | null)[]> {
    const items: (number | string | null)[] = [];
    for (const key of keys) {
      items.push(await this.fetch(key));
    }
    return items;
  }
}

class MemorySource extends Source {
  static kind = "memory";

  declare kind: string;
  values: Map<string, number>;

  constructor(values: Map<string, number>) {
    super("values");
    this.values = values;
  }

  override async fetch(key: string): Promise<number | null> {
    await sleep(0);
    return this.values.get(key) ?? null;
  }

  static {
    sharedAttributes(this, "kind");
  }
}

abstract class Half extends Source {
  override async fetch(key: string): Promise<string> {
    return key;
  }
}

async function main(): Promise<void> {
  const source = new MemorySource(
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  );
  print(source.name, source.kind, await source.fetchAll(["a", "b", "c"]));
  console.log(
    `${str(source instanceof Source)} ${str(isSubclass(MemorySource, Source))}`,
  );
  for (const make of [
    () =>
      ((): never => {
        throw new PyTypeError(
          "Can't instantiate abstract class Source without an implementation for abstract methods 'fetch', 'kind'",
        );
      })(),
    () =>
      ((): never => {
        throw new PyTypeError(
          "Can't instantiate abstract class Half without an implementation for abstract method 'kind'",
        );
      })(),
  ]) {
    try {
      make();
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof PyTypeError)) {
        throw error;
      }
      console.log(error.message);
    }
  }
}

await main();
