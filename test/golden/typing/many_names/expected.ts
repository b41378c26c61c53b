import {
  asyncGenerator,
  type Coroutine,
  coroutine,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  asyncEnterOf,
  asyncExitOf,
  attribute,
  type BaseException,
  contains,
  iter,
  len,
  method,
  next,
  print,
  range,
  RuntimeError,
  str,
  tuple,
} from "aio2ts/runtime/python";

type UserId = number;
type Json = Map<string, unknown> | unknown[] | string | number | null;
type Name = string;

class Closable {
  close(): void {}
}

class Session {
  name: string;
  closed: boolean;

  constructor(name: string) {
    this.name = name;
    this.closed = false;
  }

  rename(name: string): unknown {
    this.name = name;
    return this;
  }

  close(): void {
    this.closed = true;
  }

  async [asyncEnterOf](): Promise<unknown> {
    return this;
  }

  async [asyncExitOf](
    excType: typeof BaseException | null,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<boolean> {
    this.close();
    return false;
  }
}

function* numbers(limit: number): Generator<number, void, unknown> {
  yield* range(limit);
}

const letters = asyncGenerator(async function* letters(text: string) {
  for (const letter of text) {
    yield letter;
  }
});

async function collect<R>(source: AsyncIterable<R>): Promise<R[]> {
  const items: R[] = [];
  for await (const item of source) {
    items.push(item);
  }
  return items;
}

function isText(value: unknown): unknown {
  return typeof value === "string";
}

function fail(message: string): never {
  throw new RuntimeError(message);
}

function count(
  things: unknown,
  seen: Set<number> | ReadonlySet<number>,
  box: unknown,
): number {
  return len(things) + seen.size + Number(contains(box, 1));
}

function remember(
  cache: Map<string, unknown>,
  key: unknown,
  items: number[],
): void {
  const value = [...items];
  cache.set(str(key), value);
}

async function run<R>(job: Coroutine<R>): Promise<R> {
  return await job.join();
}

async function main(): Promise<void> {
  const session2 = new Session("a");
  const session = await session2[asyncEnterOf]();
  try {
    print(
      attribute(method(session, "rename", "b"), "name"),
      attribute(session, "closed"),
    );
  } finally {
    await session2[asyncExitOf](null, null, null);
  }
  print(
    attribute(session, "closed"),
    await collect(letters("ab")),
    [...numbers(3)],
    isText("x"),
  );
  print(
    count([1], new Set([2]), tuple(1, 2)),
    7,
    await run(coroutine(sleep, 0, "slept")),
  );
  const cache = new Map<string, unknown>();
  remember(cache, tuple("k", 1), [1, 2]);
  const iterator: IterableIterator<string> = iter(cache);
  print(next(iterator), cache);
  try {
    fail("always");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    console.log(e.message);
  }
}

await main();
