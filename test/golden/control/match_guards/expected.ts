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
  let x: number;
  let y: number;
  let rest: unknown[];
  if (p instanceof Point && p.x === 0 && p.y === 0) {
    return "origin";
  }
  if (p instanceof Point) {
    x = p.x;
    y = p.y;
    if (x === y) {
      return `diagonal ${x}`;
    }
  }
  if (p instanceof Point && p.x === 0) {
    y = p.y;
    return `y ${y}`;
  }
  if (p instanceof Point) {
    return "somewhere";
  }
  if (isSequence(p) && p.length >= 1 && p[0] instanceof Point && p[0].y === 0) {
    x = p[0].x;
    rest = p.slice(1);
    return `list ${x} ${str(rest)}`;
  }
  {
    return "none";
  }
}

function total(
  items: number[] | Map<string, number> | string | number | null,
): string[] {
  const result: string[] = [];
  let x: unknown;
  let xs: unknown[];
  let v: unknown;
  let rest: Map<unknown, unknown>;
  let s: string;
  let n: number;
  let other: number[] | Map<string, number> | string | number | null;
  matching: {
    if (isSequence(items) && items.length === 0) {
      result.push("empty");
      break matching;
    }
    if (isSequence(items) && items.length === 1) {
      x = items[0];
      if (truthy(x)) {
        result.push(`one ${str(x)}`);
        break matching;
      }
    }
    if (isSequence(items) && items.length >= 1) {
      x = items[0];
      xs = items.slice(1);
      if (xs.length > 0) {
        result.push(`many ${str(x)} ${str(xs)}`);
        break matching;
      }
    }
    if (isMapping(items) && contains(items, "k")) {
      v = getItem(items, "k");
      rest = without(items, ["k"]);
      if (rest.size > 0) {
        result.push(`map ${str(v)} ${str(rest)}`);
        break matching;
      }
    }
    if (equals(items, "a") || equals(items, "b")) {
      s = items as string;
      result.push(`str ${s}`);
      break matching;
    }
    if (isInstance(items, pyInt) || isInstance(items, pyFloat)) {
      n = items as number;
      if (n > 3) {
        result.push(`number ${str(typed(n, "int | float"))}`);
        break matching;
      }
    }
    {
      other = items;
      result.push(
        `other ${str(typed(other, "object | str | int | float | None"))}`,
      );
    }
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
  let one: string;
  let two: string;
  const subject = split(cmd);
  matching: {
    if (subject.length === 0) {
      console.log("nothing");
      continue;
    }
    if (subject.length === 1) {
      one = subject[0];
      console.log(`one ${one}`);
      break matching;
    }
    if (subject.length === 2) {
      one = subject[0];
      two = subject[1];
      if (two !== "q") {
        console.log(`${one} ${two}`);
        break;
      }
    }
  }
  console.log("after");
}
