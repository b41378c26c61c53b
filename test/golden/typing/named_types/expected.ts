import {
  Keywords,
  keywordsOf,
  max,
  print,
  setDefault,
  tuple,
  typed,
} from "aio2ts/runtime/python";

type Handler = (a: string, b: number) => Promise<void>;
type Row = Map<string, number | string>;
type Point = readonly [number, number];
type Pair<T> = readonly [unknown, unknown];
type Number_ = number;
type JSON_ =
  boolean | number | string | unknown[] | Map<string, unknown> | null;

class Router {
  routes: Map<string, Handler[]>;
  fallback: Handler | null;

  constructor() {
    this.routes = new Map<string, Handler[]>();
    this.fallback = null;
  }

  add(path: string, handler: Handler): Handler {
    setDefault(this.routes, path, []).push(handler);
    return handler;
  }

  async dispatch(path: string, n: number): Promise<void> {
    for (const handler of this.routes.get(path) ?? []) {
      await handler(path, n);
    }
    if (!this.routes.has(path) && this.fallback !== null) {
      await this.fallback(path, n);
    }
  }
}

async function log(path: string, n: number): Promise<void> {
  console.log(`log ${path} ${n}`);
}

function dist(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

function swap(p: readonly [unknown, unknown]): readonly [unknown, unknown] {
  return tuple(p[1], p[0]);
}

function row(keywords?: Keywords): Row {
  const kw = keywordsOf<number | string>(keywords);
  return new Map(kw);
}

function half(n: number): number {
  return n / 2;
}

function depth(j: JSON_): number {
  if (Array.isArray(j)) {
    return (
      1 +
      max(
        j.map((x) => depth(x as JSON_)),
        { default: 0 },
      )
    );
  }
  if (j instanceof Map) {
    return (
      1 +
      max(
        Array.from(j.values(), (x) => depth(x as JSON_)),
        { default: 0 },
      )
    );
  }
  return 0;
}

async function main(): Promise<void> {
  const r = new Router();
  r.add("/", log);
  r.fallback = log;
  await r.dispatch("/", 1);
  await r.dispatch("/x", 2);
  print(
    typed(dist(tuple(0.0, 1.0), tuple(2.5, 3.0)), "float"),
    swap(tuple(1, 2)),
    row(new Keywords({ a: 1, b: "x" })),
    typed(half(3), "float"),
    depth([1, [2, new Map<string, unknown[]>([["a", []]])]]),
  );
}

await main();
