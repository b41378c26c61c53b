import {
  bound,
  max,
  print,
  range,
  sorted,
  str,
  sum,
  tuple,
  tupleFrom,
  zip,
} from "aio2ts/runtime/python";

const words = ["apple", "fig", "banana", "kiwi", "fig"];

print(words.map((w) => w.toUpperCase()));
print(words.filter((w) => w.length > 4));
print(new Map(words.map((w) => [w, w.length] as const)));
print(sorted(new Set(words.map((w) => w[0]))));
const items: (readonly [number, number])[] = [];
for (const x of range(3)) {
  for (const y of range(x)) {
    items.push(tuple(x, y));
  }
}
print(items);
print(
  Array.from(range(2), (i) =>
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ].map((row) => row[i]),
  ),
);
console.log(
  `${sum(Array.from(range(4), (n) => n * n))} ${str(words.some((w) => w === "fig"))} ${str(words.every((w) => w.length > 3))}`,
);
console.log(Array.from(range(3), (n) => String(n)).join(", "));
print(new Map(Array.from(zip("abc", range(3))).filter(([, v]) => v !== 1)));
print(new Map(Object.entries({ a: 1, b: 2 }).map(([k, v]) => [v, k] as const)));
let y: string | undefined;
const items2: string[] = [];
for (const x of words) {
  if ((y = x.slice(0, 2)) !== "fi") {
    items2.push(y);
  }
}
print(items2, bound(y, "y"));
print(
  [1, 2, 3].filter((n) => n % 2 !== 0),
  tupleFrom([..."xy"]),
);
print(Array.from(range(3), (n) => (n % 2 === 0 ? "even" : "odd")));

const x = "outer";
print([...range(2)], x);
print(
  max(words.map((w) => tuple(w.length, w))),
  new Map(words.slice(0, 2).map((w) => tuple(w, 1))),
);
