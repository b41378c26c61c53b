import {
  contains,
  dataclass,
  dataField,
  equals,
  getItem,
  isInstance,
  isMapping,
  isSequence,
  print,
  pyFloat,
  pyInt,
  split,
  str,
  truthy,
  typed,
  without,
} from "aio2ts/runtime/python";

class Point {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  static {
    dataclass(this, [dataField("x"), dataField("y")]);
  }
}

function where(p: Point | (Point | number)[] | number): string {
  if (p instanceof Point && p.x === 0 && p.y === 0) {
    return "origin";
  } else if (p instanceof Point && p.x === p.y) {
    const x = p.x;
    return `diagonal ${x}`;
  } else if (p instanceof Point && p.x === 0) {
    const y = p.y;
    return `y ${y}`;
  } else if (p instanceof Point) {
    return "somewhere";
  } else if (
    isSequence(p) &&
    p.length >= 1 &&
    p[0] instanceof Point &&
    p[0].y === 0
  ) {
    const x = p[0].x;
    const rest = p.slice(1);
    return `list ${x} ${str(rest)}`;
  } else {
    return "none";
  }
}

function total(
  items: number[] | Map<string, number> | string | number | null,
): string[] {
  const result: string[] = [];
  if (isSequence(items) && items.length === 0) {
    result.push("empty");
  } else if (isSequence(items) && items.length === 1 && truthy(items[0])) {
    const x = items[0];
    result.push(`one ${str(x)}`);
  } else if (
    isSequence(items) &&
    items.length >= 1 &&
    items.slice(1).length > 0
  ) {
    const x = items[0];
    const xs = items.slice(1);
    result.push(`many ${str(x)} ${str(xs)}`);
  } else if (
    isMapping(items) &&
    contains(items, "k") &&
    without(items, ["k"]).size > 0
  ) {
    const v = getItem(items, "k");
    const rest = without(items, ["k"]);
    result.push(`map ${str(v)} ${str(rest)}`);
  } else if (equals(items, "a") || equals(items, "b")) {
    const s = items as string;
    result.push(`str ${s}`);
  } else if (
    (isInstance(items, pyInt) || isInstance(items, pyFloat)) &&
    (items as number) > 3
  ) {
    const n = items as number;
    result.push(`number ${str(typed(n, "int | float"))}`);
  } else {
    const other = items;
    result.push(
      `other ${str(typed(other, "object | str | int | float | None"))}`,
    );
  }
  return result;
}

for (const p of [
  new Point(0, 0),
  new Point(2, 2),
  new Point(0, 4),
  new Point(3, 4),
  [new Point(1, 0), 5],
  3,
]) {
  console.log(where(p));
}
for (const i of [
  [],
  [0],
  [1],
  [1, 2],
  new Map([["k", 1]]),
  new Map([
    ["k", 1],
    ["z", 2],
  ]),
  "a",
  "c",
  4,
  2.5,
  null,
]) {
  print(total(i));
}
for (const cmd of ["go", "stop", "", "x y"]) {
  const subject = split(cmd);
  if (subject.length === 0) {
    console.log("nothing");
    continue;
  } else if (subject.length === 1) {
    const one = subject[0];
    console.log(`one ${one}`);
  } else if (subject.length === 2 && subject[1] !== "q") {
    const one = subject[0];
    const two = subject[1];
    console.log(`${one} ${two}`);
    break;
  }
  console.log("after");
}
