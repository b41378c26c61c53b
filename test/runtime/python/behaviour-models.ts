/** The classes and functions of `oracle/behaviour.py`, as the compiler would have ported them. */
import * as py from '../../../src/runtime/python/index.js';

export class Point {
  x: number;
  y: number;

  constructor(x: number, y = 0) {
    this.x = x;
    this.y = y;
  }

  static {
    py.dataclass(Point, [py.dataField('x'), py.dataField('y')], { order: true });
  }
}

export class Frozen {
  readonly name: string;
  readonly rate: number;

  constructor(name: string, rate = 1) {
    this.name = name;
    this.rate = rate;
    py.frozenFields(this, new.target, Frozen);
  }

  static {
    py.dataclass(Frozen, [py.dataField('name'), py.dataField('rate', { type: 'float' })], { frozen: true });
  }
}

export class Plain {}

export class ApiError extends py.Exception {}

export class Coded extends py.Exception {
  code: number;

  constructor(code: number) {
    super(`code ${code}`);
    this.code = code;
  }
}

export class Shown extends py.Exception {
  override toString(): string {
    return 'shown';
  }
}

export function f(a: unknown, ...params: readonly unknown[]): unknown {
  const [rest, kwargs] = py.splitKeywords(params);
  const [b = 2, ...args] = rest;
  const k = py.takeKeyword(kwargs, 'k');
  const m = py.takeKeyword(kwargs, 'm', 5);
  return py.tuple(a, b, py.tuple(...args), k, m, kwargs);
}
py.signature(f, 'a, b=, *args, k, m=, **kw');

export function g(a: unknown, b: unknown, c: unknown): unknown {
  return py.tuple(a, b, c);
}
py.signature(g, 'a, b, c');

export function h(a: unknown, b: unknown = 1): unknown {
  return py.tuple(a, b);
}
py.signature(h, 'a, /, b=');

export function empty(): null {
  return null;
}
py.signature(empty, '');

export const log: string[] = [];

export const gen = py.generator(function* gen(): Generator<unknown, unknown, unknown> {
  try {
    const x = yield 1;
    const y = yield x;
    return y;
  } catch (caught) {
    const error = py.asPythonError(caught);
    if (!(error instanceof py.ValueError)) throw error;
    yield `caught ${py.str(error)}`;
    return null;
  } finally {
    log.push('closed');
  }
}, 'gen');
