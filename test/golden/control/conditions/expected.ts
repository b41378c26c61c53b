import {
  boundGlobal,
  contains,
  print,
  range,
  str,
  truthy,
  tuple,
  typed,
} from "aio2ts/runtime/python";

function grade(score: number): string {
  if (score >= 90) {
    return "A";
  } else if (80 <= score && score < 90) {
    return "B";
  } else if (score === 0 || score === null) {
    return "-";
  }
  return "C";
}

print([95, 85, 80, 50, 0].map((s) => grade(s)));
console.log(
  `${str(1 < 2 && 2 < 3)} ${str(1 < 3 && 3 < 2)} ${str(1 < 2 && 2 > 0 && (0 as number) !== 5)} ${str(3 > 2 && 2 >= 2)}`,
);

const value2: string = "";
const name = value2 || "default";
const value3: unknown[] = [];
const items =
  value3.length > 0 ? boundGlobal(undefined, "items_missing") : value3;
const value4: number = 0;
const value6 = value4 || null;
const value5: unknown = null;
const value8 = value6;
const value9 = value5 && 1;
const value7: string = "a";
print(name, items, value8, value9, value7 && "b", true, 0.0 === 0);

function value(n: number): number {
  console.log(`evaluated ${n}`);
  return n;
}

// the middle is evaluated once
const value10 = value(5);
console.log(str(1 < value10 && value10 < 10));
console.log(`${value(0) && value(1)} ${value(0) || value(2)}`);

const x = null;
console.log(
  `${x === null ? "none" : "some"} ${str(x !== null)} ${str(x === null)}`,
);
console.log(
  `${str("abc".includes("b"))} ${str(!"abc".includes("z"))} ${str([1, 2].includes(2))} ${str(Object.hasOwn({ k: 1 }, "k"))} ${str([1, 2].includes(3))} ${str(contains(range(0, 10, 2), 4))}`,
);
const empty: (
  | never[]
  | Map<unknown, unknown>
  | string
  | number
  | readonly []
  | Set<unknown>
  | boolean
)[] = [
  [],
  new Map<unknown, unknown>(),
  "",
  0,
  0.0,
  null,
  tuple(),
  new Set<unknown>(),
  false,
].filter((v) => v !== null && truthy(v)) as (
  | never[]
  | Map<unknown, unknown>
  | string
  | number
  | readonly []
  | Set<unknown>
  | boolean
)[];
print(
  typed(empty, "list[object | str | int | float | tuple[] | bool]"),
  [[0], new Map([[0, 0]]), " ", -1, tuple(null)].map(
    (v) => v !== null && truthy(v),
  ),
);
