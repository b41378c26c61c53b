import { asyncGenerator, temporary } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  closeGenerator,
  generator,
  GeneratorExit,
  next,
  print,
  range,
  RuntimeError,
  send,
  StopAsyncIteration,
  StopIteration,
  str,
  throwInto,
  typed,
  ValueError,
} from "aio2ts/runtime/python";

function* averager(): Generator<number | null, number, number | null> {
  let total = 0.0;
  let count = 0;
  let average: number | null = null;
  while (true) {
    let value: number | null;
    try {
      value = ((yield average) ?? null) as number | null;
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ValueError)) {
        throw e;
      }
      console.log(`told: ${e.message}`);
      continue;
    }
    if (value === null) {
      console.log("stopped");
      break;
    }
    total += value;
    count++;
    average = total / count;
  }
  return count;
}

function* typedGen(n: number): Generator<number, boolean, string> {
  let got = ((yield n) ?? null) as string | null;
  print("got", got);
  got = ((yield n + 1) ?? null) as string | null;
  print("got", got);
  return true;
}

function* outer(): Generator<number | string, void, string> {
  const result = yield* typedGen(5);
  console.log(`inner returned ${str(result)}`);
  yield "last";
}

function* careful(): Generator<number, void, unknown> {
  try {
    yield 1;
    yield 2;
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof GeneratorExit)) {
      throw error;
    }
    console.log("exit seen");
    throw error;
  } finally {
    console.log("cleanup");
  }
}

class Machine {
  log: (string | null)[];

  constructor() {
    this.log = [];
  }

  *run(): Generator<number, string, string> {
    while (true) {
      const cmd = ((yield this.log.length) ?? null) as string | null;
      if (cmd === "quit") {
        return "done";
      }
      this.log.push(cmd);
    }
  }
}

const avg = averager();
print(typed(next(avg), "None | float"));
print(
  typed(send(avg, 10), "None | float"),
  typed(send(avg, 30), "None | float"),
);
print(typed(throwInto(avg, new ValueError("odd")), "None | float"));
try {
  send(avg, null);
} catch (caught) {
  const s = asPythonError(caught);
  if (!(s instanceof StopIteration)) {
    throw s;
  }
  print("value", s.value);
}
const g = typedGen(1);
console.log(`${next(g)} ${send(g, "a")}`);
try {
  send(g, "b");
} catch (caught) {
  const s = asPythonError(caught);
  if (!(s instanceof StopIteration)) {
    throw s;
  }
  print(s.value);
}
const o = outer();
console.log(`${next(o)} ${send(o, "x")} ${send(o, "y")} ${next(o, "end")}`);
const c = careful();
console.log(`${next(c)}`);
closeGenerator(c);
closeGenerator(c);
console.log(next(c, "closed"));
const m = new Machine();
const r = m.run();
next(r);
print(send(r, "a"), send(r, "b"), m.log);
try {
  send(r, "quit");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof StopIteration)) {
    throw e;
  }
  print(e.value);
}

function forward(
  gen: Generator<number | null, number, number | null>,
  values: number[],
): (number | null)[] {
  next(gen);
  return values.map((v) => send(gen, v));
}

print(typed(forward(averager(), [1, 2, 3]), "list[None | float]"));

function* bad(): Generator<number, void, unknown> {
  try {
    yield 1;
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof GeneratorExit)) {
      throw error;
    }
    yield 2;
  }
}

const b = bad();
next(b);
try {
  closeGenerator(b);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  console.log(e.message);
}
const source = range(3);
const e = generator(function* () {
  for (const x of source) {
    yield x * 2;
  }
})();
console.log(`${next(e)}`);
closeGenerator(e);
print([...e]);

const agen = asyncGenerator(async function* agen() {
  let got: number | string | null = null;
  while (true) {
    got = ((yield got) ?? null) as number | string | null;
    if (got === 3) {
      return;
    }
  }
});

async function main(): Promise<void> {
  const a = agen();
  print(await a.asend(null), await a.asend(1), await a.asend("z"));
  try {
    await a.asend(3);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof StopAsyncIteration)) {
      throw error;
    }
    console.log("stop");
  }
  for await (const x of temporary(agen())) {
    print(x);
    break;
  }
}

await main();
