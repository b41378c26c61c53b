import { type Coroutine, join } from "aio2ts/runtime/asyncio";
import {
  add as pythonAdd,
  call,
  className,
  Keywords,
  len,
  lengthOf,
  namedTuple,
  pop,
  print,
  setItem,
  signature,
  splitKeywords,
  str,
  wraps,
} from "aio2ts/runtime/python";

class Stack<T> {
  _items: T[];

  constructor() {
    this._items = [];
  }

  push(item: T): void {
    this._items.push(item);
  }

  pop(): T {
    return pop(this._items);
  }

  [lengthOf](): number {
    return this._items.length;
  }

  static {
    signature(this, "");
  }
}

const s = new Stack();
s.push(1);
s.push(2);
print(pythonAdd(s.pop(), 1), len(s));
const n = new Stack<string>();
n.push("a");
console.log(n.pop().toUpperCase());

class Box<T> {
  value: T | null;
  items: T[];

  constructor(value: T | null = null) {
    this.value = value;
    this.items = [];
  }

  add(x: T): Box<T> {
    this.items.push(x);
    return this;
  }
}

const b = new Box();
b.add("x").add("y");
print(b.items);

function helper(x: unknown): unknown[] {
  return [x, x];
}

function show(entry: { value: unknown }): string {
  return `<${str(entry.value)}>`;
}

function wrap<T>(x: T): T[] {
  console.log(show({ value: x }));
  return helper(x) as T[];
}

print(wrap(3), wrap("a"));

interface Mapper<T> {
  map<R>(f: (a: T) => R): R[];
}

class ListMapper<T> {
  items: T[];

  constructor(items: T[]) {
    this.items = items;
  }

  map<R>(f: (a: T) => R): R[] {
    return this.items.map((x) => f(x));
  }
}

function double(m: Mapper<number>): number[] {
  return m.map((x: number) => x * 2);
}

print(double(new ListMapper([1, 2, 3])));

function logged<A extends unknown[], R>(
  f: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  const wrapper = wraps(f)(
    signature(async function wrapper(...params: unknown[]): Promise<R> {
      const [args, kwargs] = splitKeywords(params);
      print("call", className(f), args, kwargs);
      return await join(
        call(f, [...args], new Keywords(kwargs)) as Coroutine<R>,
      );
    }, "*args, **kwargs"),
  );
  return wrapper;
}

const add = logged(
  signature(async function add(a: number, b: number = 2): Promise<number> {
    return a + b;
  }, "a, b="),
);

console.log(
  `${await (call(add, [1], new Keywords({ b: 5 })) as Coroutine<number>).join()}`,
);

class Point extends namedTuple<[x: number, y: number]>("x", "y") {
  declare readonly x: number;
  declare readonly y: number;

  constructor(x: number, y: number = 0) {
    super(x, y);
  }

  norm(): number {
    return Math.abs(this.x) + Math.abs(this.y);
  }
}

interface Movie {
  title?: string;
  year?: number;
}

type UserId = number;
type Mode = string;

function openIt(name: string, mode: string = "r"): string {
  return `${name}:${mode}`;
}

const p = new Point(3, -4);
print(p, p.norm(), p._replace({ y: 1 }), p._asdict());
const mv: Movie = { title: "X" };
setItem(mv, "year", 1999);
print(mv, pythonAdd(5, 1), openIt("f"));

class Repo<K, V> {
  static count: number = 0;
  static readonly LIMIT: unknown = 10;

  _data: Map<K, V>;

  constructor() {
    this._data = new Map<K, V>();
  }

  add(key: K, value: V): Repo<K, V> {
    this._data.set(key, value);
    Repo.count++;
    return this;
  }

  get(key: K): V | null {
    return this._data.get(key) ?? null;
  }

  static {
    signature(this, "");
  }
}

const r = new Repo<number, string>();
r.add(1, "one").add(2, "two");
print(r.get(1), r.get(5), Repo.count);
