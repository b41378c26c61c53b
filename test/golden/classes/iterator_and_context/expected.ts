import {
  contains,
  enterOf,
  exitOf,
  iter,
  iteratorResult,
  max,
  next,
  nextOf,
  print,
  repeat,
  StopIteration,
  sum,
} from "aio2ts/runtime/python";

class Fibonacci {
  limit: number;
  declare a: number;
  declare b: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  [Symbol.iterator](): Fibonacci {
    [this.a, this.b] = [0, 1];
    return this;
  }

  [nextOf](): number {
    if (this.a > this.limit) {
      throw new StopIteration();
    }
    const value = this.a;
    [this.a, this.b] = [this.b, this.a + this.b];
    return value;
  }

  next(): IteratorResult<number> {
    return iteratorResult(() => this[nextOf]());
  }
}

class Section {
  static depth = 0;

  title: string;

  constructor(title: string) {
    this.title = title;
  }

  [enterOf](): Section {
    console.log(repeat("  ", Section.depth) + this.title);
    Section.depth++;
    return this;
  }

  [exitOf](...excInfo: unknown[]): boolean {
    Section.depth--;
    return false;
  }
}

const fib = new Fibonacci(20);
print([...fib], sum(fib), max(fib), contains(fib, 13));
const it = iter(fib);
console.log(`${next(it)} ${next(it)} ${next(it)}`);

const section = new Section("one");
section[enterOf]();
try {
  const section2 = new Section("one.one");
  const inner = section2[enterOf]();
  try {
    const section3 = new Section("deeper");
    section3[enterOf]();
    try {
      console.log(`${inner.title} ${Section.depth}`);
    } finally {
      section3[exitOf](null, null, null);
    }
  } finally {
    section2[exitOf](null, null, null);
  }
  const section4 = new Section("one.two");
  section4[enterOf]();
  try {
  } finally {
    section4[exitOf](null, null, null);
  }
} finally {
  section[exitOf](null, null, null);
}
console.log(`${Section.depth}`);
