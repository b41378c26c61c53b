import {
  asPythonError,
  get,
  items as pythonItems,
  max,
  min,
  print,
  PyTypeError,
  reprOf,
  sort,
  sorted,
  tuple,
  typed,
} from "aio2ts/runtime/python";

const rows = [tuple("b", 2), tuple("a", 2), tuple("c", 1)];
print(
  sorted(rows),
  sorted(rows, { key: (r) => r[1] }),
  sorted(rows, { key: (r) => tuple(r[1], r[0]), reverse: true }),
);
print(
  sorted(["b", "A", "c"], { key: (value: string) => value.toLowerCase() }),
  sorted("hello"),
  sorted(Object.keys({ k: 1, a: 2 })),
  typed(sorted([0.5, -1, 3]), "list[float | int]"),
);
print(
  [10, 9, 100, 1].sort((a, b) => a - b),
  sorted([true, false]),
  sorted([[2], [1, 5], []]),
  sorted(["10", "9", "a", "B"]),
);

class Item {
  name: string;
  weight: number;

  constructor(name: string, weight: number) {
    [this.name, this.weight] = [name, weight];
  }

  [reprOf](): string {
    return `${this.name}:${this.weight}`;
  }
}

const items = [new Item("x", 3), new Item("y", 1), new Item("z", 3)];
sort(items, { key: (i) => i.weight, reverse: true });
print(
  items,
  min(items, { key: (i) => i.weight }),
  max(items, { key: (i) => tuple(i.weight, i.name) }),
);
const counts = { a: 3, b: 1, c: 2 };
print(
  sorted(Object.keys(counts), {
    key: (key) => get(counts, key, null),
    reverse: true,
  }),
  new Map(sorted(pythonItems(counts), { key: (kv) => kv[1] })),
);
try {
  sorted([1, "a"]);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(e.message);
}
