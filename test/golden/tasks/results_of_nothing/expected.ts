import {
  asCompleted,
  coroutine,
  createTask,
  gather,
  getRunningLoop,
  run,
  shield,
  sleep,
  taskGroup,
  toThread,
  wait,
  waitFor,
} from "aio2ts/runtime/asyncio";
import { named, print, range, repr, str } from "aio2ts/runtime/python";

async function quiet(): Promise<void> {
  await sleep(0);
}

async function maybe(x: number): Promise<number | null> {
  if (x !== 0) {
    return x;
  }
  return null;
}

function plain(): void {}

function other(): number {
  return 3;
}

class Box {
  async put(): Promise<void> {}

  drop(): void {}
}

async function main(): Promise<void> {
  const [a, b, c] = await gather([quiet, () => maybe(0), () => maybe(2)]);
  print(a, b, c, a === null);
  const t = createTask(quiet);
  print(await t.join(), t.result());
  const coro = coroutine(quiet);
  print((await coro.join(), null));
  for (const f of [plain, other]) {
    const x = f() ?? null;
    print(x, `${str(f() ?? null)}`, [f() ?? null, f() ?? null]);
  }
  for (const g of [quiet, maybe]) {
  }
  const items: null[] = [];
  {
    const value = coroutine(quiet);
    const receiver = new Box();
    for (const c of [
      value,
      coroutine(named(receiver.put.bind(receiver), "Box.put")),
    ]) {
      items.push((await c.join(), null));
    }
  }
  print(items);
  print(
    `${str((plain(), null))} ${repr((new Box().drop(), null))}`,
    { k: (plain(), null) },
    str((plain(), null)),
  );
  print((await waitFor(quiet, 1), null));
  const one = await taskGroup(async (tg) => tg.createTask(quiet));
  console.log(str(one.result() === null));
  const fs = { a: plain, b: other };
  print(new Map(Object.entries(fs).map(([k, v]) => [k, v() ?? null] as const)));
  const cb = () => plain();
  print((cb(), null));
  print([new Box()].map((v) => v.drop()));
  const results = await gather(Array.from(range(2), () => quiet));
  print(results);
  const loop = getRunningLoop();
  print(
    await shield(quiet).join(),
    await loop.runInExecutor(null, plain).join(),
    (await toThread(plain), null),
  );
  for (const d of asCompleted([quiet])) {
    print((await d.join(), null));
  }
  const [done] = await wait([createTask(quiet)]);
  print(Array.from(done, (d) => d.result()));
}

async function syncMain(): Promise<void> {
  print((await run(quiet), null));
}

print((await run(main), null));
await syncMain();
