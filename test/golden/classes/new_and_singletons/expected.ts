import { Lock } from "aio2ts/runtime/asyncio";
import {
  add,
  allocate,
  at,
  type ClassOf,
  getAttribute,
  hasAttribute,
  initialized,
  isUninitialized,
  method,
  pop,
  print,
  range,
  rangeList,
  reprOf,
  str,
  typeName,
  type Uninitialized,
  uninitialized,
} from "aio2ts/runtime/python";

class Singleton {
  static _instances: Map<ClassOf<typeof Singleton>, Singleton> = new Map<
    ClassOf<typeof Singleton>,
    Singleton
  >();

  constructor(...args: [] | [Uninitialized]) {
    if (isUninitialized(args)) {
      return;
    }
    return initialized(new.target, new.target.newInstance());
  }

  static newInstance(): Singleton {
    if (!this._instances.has(this)) {
      this._instances.set(this, allocate(this));
    }
    return at(this._instances, this);
  }
}

class Logger extends Singleton {
  declare lines: string[];
  declare level: string;

  constructor(...args: [level?: string]) {
    super(uninitialized);
    return initialized(new.target, new.target.newInstance(), (self) =>
      self.initLogger(...args),
    );
  }

  initLogger(level: string = "info"): void {
    if (!hasAttribute(this, "lines")) {
      this.lines = [];
    }
    this.level = level;
  }

  log(text: string): void {
    this.lines.push(`[${this.level}] ${text}`);
  }
}

class Counter extends Singleton {
  declare count: unknown;

  constructor() {
    super(uninitialized);
    return initialized(new.target, new.target.newInstance(), (self) =>
      self.initCounter(),
    );
  }

  initCounter(): void {
    this.count = add(getAttribute(this, "count", 0), 1);
  }
}

class Plain extends Singleton {
  constructor() {
    super(uninitialized);
    return initialized(new.target, new.target.newInstance());
  }
}

const a = new Logger();
a.log("one");
const b = new Logger("debug");
b.log("two");
print(a === b, a.lines, new Counter().count, new Counter().count);
console.log(
  `${str(new Plain() === new Plain())} ${str(new Plain() instanceof Singleton)} ${str(new Plain() === new Counter())}`,
);

class Shape {
  declare kind: string;
  declare size: number;

  static newInstance(kind: string): Shape {
    if (this === Shape) {
      if (kind === "circle") {
        return allocate(Circle);
      }
      return allocate(Square);
    }
    return allocate(this);
  }

  constructor(...args: [kind: string, size: number] | [Uninitialized]) {
    if (isUninitialized(args)) {
      return;
    }
    return initialized(new.target, new.target.newInstance(args[0]), (self) =>
      self.initShape(...args),
    );
  }

  initShape(kind: string, size: number): void {
    this.kind = kind;
    this.size = size;
  }
}

class Circle extends Shape {
  constructor(...args: Parameters<typeof Shape.prototype.initShape>) {
    super(uninitialized);
    return initialized(new.target, new.target.newInstance(args[0]), (self) =>
      self.initShape(...args),
    );
  }

  area(): number {
    return 3 * this.size ** 2;
  }
}

class Square extends Shape {
  constructor(...args: Parameters<typeof Shape.prototype.initShape>) {
    super(uninitialized);
    return initialized(new.target, new.target.newInstance(args[0]), (self) =>
      self.initShape(...args),
    );
  }

  area(): number {
    return this.size ** 2;
  }
}

for (const kind of ["circle", "square"]) {
  const s = new Shape(kind, 2);
  print(typeName(s), s.kind, method(s, "area"));
}
console.log(`${new Circle("x", 1).area()}`);

class Multiton {
  static _instances: Map<string, Multiton> = new Map<string, Multiton>();

  declare name: string;
  declare hits: number;

  constructor(...args: Parameters<typeof Multiton.newInstance>) {
    return initialized(new.target, new.target.newInstance(...args));
  }

  static newInstance(name: string): Multiton {
    if (!this._instances.has(name)) {
      const instance = allocate(this);
      instance.name = name;
      instance.hits = 0;
      this._instances.set(name, instance);
    }
    return at(this._instances, name);
  }

  hit(): Multiton {
    this.hits++;
    return this;
  }
}

console.log(
  `${str(new Multiton("a").hit() === new Multiton("a"))} ${new Multiton("a").hits} ${new Multiton("b").hits}`,
);

class Pool {
  static _pool: Pool | null = null;
  static _lock: Lock = new Lock();

  declare _size: number;
  declare _free: number[];

  constructor(...args: Parameters<typeof Pool.newInstance>) {
    return initialized(new.target, new.target.newInstance(...args));
  }

  static newInstance(size: number = 5): Pool {
    if (this._pool === null) {
      const obj = allocate(this);
      obj._size = size;
      obj._free = rangeList(0, size);
      this._pool = obj;
    }
    return this._pool;
  }

  async acquire(): Promise<number> {
    const lock = Pool._lock;
    await lock.acquire();
    try {
      return pop(this._free);
    } finally {
      lock.release();
    }
  }
}

async function main(): Promise<void> {
  console.log(
    `${await new Pool(3).acquire()} ${await new Pool().acquire()} ${new Pool()._size}`,
  );
}

await main();

class Immutable {
  declare _x: number;

  constructor(...args: Parameters<typeof Immutable.newInstance>) {
    return initialized(new.target, new.target.newInstance(...args));
  }

  static newInstance(x: number): Immutable {
    const self = allocate(this);
    self._x = x;
    return self;
  }

  get x(): number {
    return this._x;
  }

  [reprOf](): string {
    return `Immutable(${this._x})`;
  }
}

print(
  new Immutable(3),
  new Immutable(3).x,
  Array.from(range(2), (i) => new Immutable(i)),
);
