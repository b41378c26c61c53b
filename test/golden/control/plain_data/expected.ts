import {
  asyncGenerator,
  iscoroutinefunction,
  join,
  type PythonAsyncGenerator,
  run,
  sleep,
} from "aio2ts/runtime/asyncio";
import {
  add,
  asPythonError,
  at,
  call,
  Dict,
  equals,
  extend,
  floatStr,
  formatFloat,
  get,
  getItem,
  IndexError,
  int,
  isDigit,
  items as pythonItems,
  iterate,
  join as pythonJoin,
  KeyError,
  max,
  method,
  modulo,
  multiply,
  partition,
  pop,
  print,
  printTo,
  PyTypeError,
  range,
  round,
  setAt,
  sorted,
  split,
  strip,
  sumFloat,
  sumOf,
  truthy,
  tuple,
  typed,
  typeName,
} from "aio2ts/runtime/python";

type NestedList = (Map<string, string | NestedList> | Map<string, string>)[];

function process_(record: Map<string, string | (string | number)[]>): {
  name: unknown;
  tags: (string | number)[];
  total: string | number;
  first: string | number | null;
} {
  const name = record.get("name") ?? "?";
  const tags = at(record, "tags");
  const total = sumOf(at(record, "prices"));
  return {
    name: method(name, "title"),
    tags: sorted(tags),
    total,
    first:
      tags !== null && truthy(tags)
        ? (getItem(tags, 0) as string | number)
        : null,
  };
}

function summarize(
  data: { kind: string; value: number }[],
): Map<string, { count: number; values: number[] }> {
  const result = new Map<string, { count: number; values: number[] }>();
  for (const row of data) {
    const key = row.kind;
    if (!result.has(key)) {
      result.set(key, { count: 0, values: [] });
    }
    at(result, key).count++;
    at(result, key).values.push(row.value);
  }
  return result;
}

function tree(node: unknown, depth: number = 0): unknown[] {
  const lines = [add("  ".repeat(depth), getItem(node, "name"))];
  for (const child of iterate(method(node, "get", "children", []))) {
    extend(lines, tree(child, depth + 1));
  }
  return lines;
}

function parse(line: string): readonly [string, number | boolean | string] {
  let key: string;
  let value: string | number | boolean;
  [key, , value] = partition(line, "=");
  value = strip(value);
  if (isDigit(value)) {
    value = int(value);
  } else if (["true", "false"].includes(value)) {
    value = value === "true";
  }
  return tuple(strip(key), value);
}

function safe(
  fn: (() => never) | (() => number),
  default_: number | string | null = null,
): number | string | null {
  try {
    return fn();
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(
      e instanceof KeyError ||
      e instanceof IndexError ||
      e instanceof PyTypeError
    )) {
      throw e;
    }
    console.log(`safe: ${typeName(e)} ${e.message}`);
    return default_;
  }
}

const pipeline = asyncGenerator(async function* pipeline(
  source: PythonAsyncGenerator<number>,
  ...stages: (((x: unknown) => Promise<unknown>) | ((x: unknown) => unknown))[]
) {
  for await (const item2 of source) {
    let item: unknown = item2;
    search: {
      for (const stage of stages) {
        item = iscoroutinefunction(stage)
          ? ((await join(call(stage, [item]))) ?? null)
          : (call(stage, [item]) ?? null);
        if (item === null) {
          break search;
        }
      }
      yield item;
    }
  }
});

const numbers = asyncGenerator(async function* numbers(n: number) {
  for (let i = 0; i < n; i++) {
    yield i;
  }
});

async function double(x: unknown): Promise<unknown> {
  await sleep(0);
  return multiply(x, 2);
}

function onlyEven(x: unknown): unknown {
  return equals(modulo(x, 4), 0) ? x : null;
}

async function main(): Promise<void> {
  print(
    typed(
      process_(
        new Map<string, string | (string | number)[]>([
          ["name", "ann lee"],
          ["tags", ["b", "a"]],
          ["prices", [1.5, 2.5]],
        ]),
      ),
      '{"name": object, "tags": list[str | float], "total": str | float, "first": str | float | None}',
    ),
  );
  print(
    summarize([
      { kind: "a", value: 1 },
      { kind: "b", value: 2 },
      { kind: "a", value: 3 },
    ]),
  );
  console.log(
    pythonJoin(
      "\n",
      tree(
        new Map<string, string | NestedList>([
          ["name", "root"],
          [
            "children",
            [
              new Map([["name", "x"]]),
              new Map<string, string | NestedList>([
                ["name", "y"],
                ["children", [new Map([["name", "z"]])]],
              ]),
            ],
          ],
        ]),
      ),
    ),
  );
  print(["a = 1", "b=true", "c = hello", "d"].map((l) => parse(l)));
  print(
    safe(() => at(new Map<unknown, unknown>(), "k") as never),
    safe(() => at([], 0) as never, 0),
    safe(() => add(null, 1) as never, "x"),
    safe(() => 5),
  );
  const items: unknown[] = [];
  for await (const x of pipeline(numbers(5), double, onlyEven)) {
    items.push(x);
  }
  print(items);
  const cfg = new Map(["x=1", "y=2"].map((l) => parse(l)));
  print(cfg, add(at(cfg, "x"), at(cfg, "y")) as number | string);
  const stack = [1];
  while (stack.length > 0) {
    const top = pop(stack);
    if (top < 4) {
      stack.push(top + 1);
    }
    printTo({ end: " " }, top);
  }
  console.log();
  const grid = Array.from(range(2), () => Array.from(range(3), () => "."));
  setAt(at(grid, 1), 2, "#");
  console.log(grid.map((r) => r.join("")).join("\n"));
  const words = split("the cat the dog");
  const freq = new Map<string, number>();
  for (const w of words) {
    freq.set(w, (freq.get(w) ?? 0) + 1);
  }
  print(
    freq,
    sorted(pythonItems(freq), { key: (kv) => tuple(-kv[1], kv[0]) }).slice(
      0,
      2,
    ),
    max(freq.keys(), { key: (key) => get(freq, key, null) }),
  );
  const nested = { a: { b: [1, { c: tuple(2, 3) }] } };
  print(
    (getItem(at(nested.a.b, 1), "c") as readonly [number, number])[0],
    nested,
  );
  const x = null;
  print(
    x || "default",
    x === null,
    [x, 0, "", "k"].filter((v) => v),
  );
  const [a, ...b] = [1, 2, 3];
  const [[c, d], e] = [tuple(4, 5), 6];
  print(a, b, c, d, e);
  const prices = { tea: 2.5, cake: 3.0 };
  for (const [name, price] of Object.entries(prices)) {
    console.log(
      `${name.padEnd(8)}${formatFloat(price, ">6.2f")} ${floatStr(price)}`,
    );
  }
  const total = sumFloat(Object.values(prices));
  print(
    typed(total, "float"),
    typed(total / 2, "float"),
    typed(prices.cake, "float"),
    typed([...Object.values(prices)], "list[float]"),
    typed(max(Object.values(prices)), "float"),
  );
  const avg = total / Object.keys(prices).length;
  print(
    `${floatStr(avg)}`,
    typed(avg, "float"),
    typed({ avg }, '{"avg": float}'),
    typed(round(avg, 1), "float"),
    round(avg),
  );
  const matrix = new Dict<readonly [number, number], number>();
  for (const i of range(2)) {
    for (const j of range(2)) {
      matrix.set(tuple(i, j), i * j);
    }
  }
  print(matrix, at(matrix, tuple(1, 1)), matrix.has(tuple(0, 1)));
}

await run(main);
