import {
  add,
  addOf,
  at,
  attribute,
  callOf,
  contains,
  containsOf,
  Dict,
  equals,
  equalsOf,
  getItemOf,
  hash,
  hashOf,
  inPlace,
  len,
  lengthOf,
  lessThan,
  lessThanOf,
  minOf,
  multiply,
  multiplyOf,
  NotImplemented,
  print,
  PySet,
  reprOf,
  sorted,
  str,
  truthOf,
  truthy,
  tuple,
  unpack,
} from "aio2ts/runtime/python";

class Vector {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  [reprOf](): string {
    return `Vector(${this.x}, ${this.y})`;
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof Vector)) {
      return NotImplemented;
    }
    return equals(tuple(this.x, this.y), tuple(other.x, other.y));
  }

  [hashOf](): number {
    return hash(tuple(this.x, this.y));
  }

  [addOf](other: Vector): Vector {
    return new Vector(this.x + other.x, this.y + other.y);
  }

  [multiplyOf](k: number): Vector {
    return new Vector(this.x * k, this.y * k);
  }

  [lessThanOf](other: unknown): boolean {
    return lessThan(this.x, attribute(other, "x"));
  }

  [truthOf](): boolean {
    return this.x !== 0 || this.y !== 0;
  }

  [lengthOf](): number {
    return 2;
  }

  [getItemOf](i: number): number {
    return tuple(this.x, this.y)[i];
  }

  [containsOf](n: number): boolean {
    return n === this.x || n === this.y;
  }

  *[Symbol.iterator](): Generator<number, void, unknown> {
    yield this.x;
    yield this.y;
  }

  [callOf](scale: number): Vector {
    return multiply(this, scale) as Vector;
  }
}

let a = new Vector(1, 2);
const b = new Vector(3, 4);
print(
  add(a, b) as Vector,
  multiply(a, 3) as Vector,
  equals(a, new Vector(1, 2)),
  !equals(a, b),
  equals(a, 5),
);
print(
  sorted([b, a]),
  minOf(b, a),
  len(a),
  a[getItemOf](1),
  contains(b, 4),
  contains(b, 9),
);
print([...a], [...b], truthy(new Vector(0, 0)), truthy(a) ? "yes" : "no");
print(
  a[callOf](10),
  new PySet([a, b, new Vector(1, 2)]).size,
  at(new Dict([[a, "a"]]), new Vector(1, 2)),
);
const [x, y] = unpack(b, 2);
console.log(`${x} ${y}`);
a = inPlace("+", a, b) as Vector;
print(a, `${str(a)}`, str(a));
