import {
  assertNever,
  attribute,
  float,
  inPlace,
  isInstance,
  items as pythonItems,
  iterate,
  keys as pythonKeys,
  print,
  pyNone,
  SimpleNamespace,
  str,
  typed,
  values as pythonValues,
} from "aio2ts/runtime/python";

interface Movie {
  title: string;
  year?: number;
}

class Base {
  hello(): string {
    return "base";
  }
}

class Child extends Base {
  override hello(): string {
    return "child of " + super.hello();
  }
}

function toNumber(x: unknown): number {
  return float(x);
}

function backwards(items: string[]): string[] {
  return items.toReversed();
}

function view(keys: unknown, values: unknown, items: unknown): string {
  return `${str([...iterate(keys)])} ${str([...iterate(values)])} ${str([...iterate(items)])}`;
}

function add(bag: Set<number>, value: number): void {
  bag.add(value);
}

function sign(n: number): string {
  if (n < 0) {
    return "minus";
  } else if (n === 0) {
    return "zero";
  } else if (n > 0) {
    return "plus";
  }
  assertNever(n as never);
}

const movie: Movie = { title: "Brazil" };
const data = { a: 1 };
const bag = new Set<number>();
add(bag, 3);
print(
  movie,
  new Child().hello(),
  typed(toNumber(3), "float"),
  backwards(["a", "b"]),
);
print(
  view(pythonKeys(data), pythonValues(data), pythonItems(data)),
  bag,
  [-1, 0, 1].map((n) => sign(n)),
);
console.log(str(isInstance(null, pyNone)));
const space = new SimpleNamespace({ x: 1, name: "n" });
space.x = inPlace("+", space.x, 1);
print(attribute(space, "x"), space);
