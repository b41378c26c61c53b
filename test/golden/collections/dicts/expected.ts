import {
  asPythonError,
  at,
  bitwiseAnd,
  copyDict,
  Dict,
  equals,
  fromKeys,
  items,
  KeyError,
  keys,
  max,
  merge,
  method,
  popItem,
  popKey,
  print,
  printTo,
  setDefault,
  setItem,
  sorted,
  tuple,
  typed,
  update,
} from "aio2ts/runtime/python";

const ages = new Map([
  ["ann", 30],
  ["bob", 25],
]);
ages.set("cid", 41);
print(
  ages,
  ages.size,
  at(ages, "ann"),
  ages.get("zoe") ?? null,
  ages.get("zoe") ?? 0,
  ages.has("bob"),
);
for (const name of ages.keys()) {
  printTo({ end: " " }, name);
}
console.log();
for (const [name, age] of sorted(items(ages), { key: (item) => item[1] })) {
  printTo({ end: " " }, `${name}=${age}`);
}
console.log();
print([...ages.keys()], [...ages.keys()], [...ages.values()], [...items(ages)]);
print(
  popKey(ages, "bob"),
  popKey(ages, "bob", null),
  setDefault(ages, "dan", 1),
  setDefault(ages, "ann", 2),
  ages,
);
update(ages, { ann: 31, eve: 20 });
update(ages, { fay: 50 });
print(ages, popItem(ages), equals(ages, { ann: 31, cid: 41, dan: 1, eve: 20 }));
try {
  at(ages, "nobody");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  console.log(`KeyError: ${e.message}`);
}
const mixed = new Dict<
  number | string | readonly [number, number] | boolean | null,
  string
>([
  [1, "one"],
  ["1", "text"],
  [tuple(1, 2), "pair"],
  [null, "none"],
  [2.5, "float"],
  [true, "replaces one"],
]);
print(
  typed(mixed, "dict[int | str | tuple[int, int] | None | float | bool, str]"),
  at(mixed, 1),
  at(mixed, tuple(1, 2)),
);
print(
  new Map<string, number>([
    ["a", 1],
    ["b", 2],
  ]),
  new Map([tuple("x", 1), tuple("y", 2)]),
  fromKeys("ab", 0),
  new Map<string, number>([...ages, ["z", 0]]),
  merge(new Map([["a", 1]]), new Map([["b", 2]])),
);
const nested = {
  user: new Map<string, string | (string | number)[] | Map<string, number>>([
    ["name", "x"],
    ["tags", ["a"]],
  ]),
};
method(at(nested.user, "tags"), "append", "b");
setItem(setDefault(nested.user, "langs", new Map<string, number>()), "py", 1);
print(nested);
const numbers = new Map<number, string>();
for (const i of [10, 9, 1]) {
  numbers.set(i, String(i));
}
print(
  numbers,
  max(numbers.keys()),
  new Map<unknown, unknown>(),
  bitwiseAnd(keys(ages), new Set(["ann", "x"])) as Iterable<string>,
  copyDict(ages) === ages,
);
ages.clear();
print(ages, ages.size === 0);
