/** Thousands of cases, each with what CPython 3.13 does: recorded by `oracle/record.py`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as py from '../../../src/runtime/python/index.js';

type Encoded = null | boolean | number | string | readonly Encoded[] | { readonly [key: string]: Encoded };

const recorded = new URL('oracle/expected.json', import.meta.url);
const tables = JSON.parse(readFileSync(recorded, 'utf8')) as Record<string, readonly (readonly Encoded[])[]>;

/** A float that is known statically, as the compiler passes it. */
class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

function decoded(x: Encoded): unknown {
  if (Array.isArray(x)) return x.map(decoded);
  if (typeof x !== 'object' || x === null) return x;
  const marked = x as {
    readonly float?: string;
    readonly bytes?: readonly number[];
    readonly tuple?: readonly Encoded[];
  };
  if (marked.float !== undefined) return new Float(py.float(marked.float));
  if (marked.bytes !== undefined) return Uint8Array.from(marked.bytes);
  return Object.freeze((marked.tuple ?? []).map(decoded));
}

/** As the runtime has it, without the static knowledge. */
function plain(x: unknown): unknown {
  if (x instanceof Float) return x.value;
  if (!Array.isArray(x)) return x;
  const elements = x.map(plain);
  return Object.isFrozen(x) ? Object.freeze(elements) : elements;
}

const isFloat = (x: unknown): boolean => x instanceof Float;
const view = (x: unknown): unknown => (x instanceof Float ? py.typed(x.value, 'float') : plain(x));

function outcomeOf(run: () => unknown): string {
  try {
    return canonical(run());
  } catch (error) {
    const raised = py.asPythonError(error);
    return `${raised.name}: ${raised.message}`;
  }
}

/** Numbers by value, kinds of containers told apart. */
function canonical(x: unknown): string {
  const value = plain(x);
  if (typeof value === 'number') return Number.isNaN(value) ? 'nan' : value === 0 ? '0' : String(value);
  if (Array.isArray(value)) return `${Object.isFrozen(value) ? 'tuple' : 'list'}[${value.map(canonical).join(', ')}]`;
  if (value instanceof Uint8Array) return `bytes[${[...value].join(', ')}]`;
  return JSON.stringify(value ?? null);
}

function wanted(x: Encoded): string {
  if (typeof x === 'object' && x !== null && 'error' in x) return String(x.error);
  return canonical(decoded(x));
}

type Run = (...inputs: never[]) => unknown;
const text = py as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
const named = (method: string): ((...args: readonly unknown[]) => unknown) => {
  const spelled = method.replace(/^is./, (start) => `is${start.slice(-1).toUpperCase()}`);
  const special = {
    splitlines: 'splitLines',
    expandtabs: 'expandTabs',
    startswith: 'startsWith',
    endswith: 'endsWith',
  };
  const found =
    text[
      (special as Record<string, string>)[method] ??
        spelled.replace(/(prefix|suffix)$/, (end) => end[0]?.toUpperCase() + end.slice(1))
    ];
  if (found === undefined) throw new Error(`no ${method}`);
  return found;
};
const withFloats =
  (onIntegers: Run, onFloats: Run): Run =>
  (a: unknown, b: unknown) =>
    (isFloat(a) || isFloat(b) ? onFloats : onIntegers)(plain(a) as never, plain(b) as never);

const runs: Readonly<Record<string, Run>> = {
  'repr of floats': (x: Float) => py.floatStr(x.value),
  'repr of strings': py.repr,
  ascii: py.ascii,
  'repr of bytes': py.repr,
  'repr of values': (x) => py.repr(plain(x)),
  format: (x, spec: string) => py.format(view(x), spec),
  percent: (template: string, args: readonly unknown[]) => py.percent(template, Object.freeze(args.map(view))),
  'str.format': (template: string, args: readonly unknown[]) => py.formatString(template, args.map(view)),
  'int with base': py.int,
  int: (x) => py.int(plain(x)),
  float: (x) => py.float(plain(x)),
  round: (x, digits: number | null) => py.round(plain(x) as number, digits),
  'bin oct hex': (f: 'bin' | 'oct' | 'hex', x: number) => py[f](x),
  'str methods': (s: string, method: string) => named(method)(s),
  split: (s: string, method: string, ...args: readonly unknown[]) => named(method)(s, ...args),
  'splitlines with ends': (s: string) => py.splitLines(s, true),
  strip: (s: string, method: string, chars: string) => named(method)(s, chars),
  search: (s: string, method: string, ...args: readonly unknown[]) => named(method)(s, ...args),
  replace: py.replace,
  pad: (s: string, method: string, ...args: readonly unknown[]) => named(method)(s, ...args),
  slice: (xs: unknown[], a: number, b: number, c: number) => py.slice(xs, a, b, c),
  index: (xs: unknown[], i: number) => py.at(xs, i),
  encode: py.encode,
  decode: py.decode,
  '//': withFloats(py.floorDiv, py.floorDivFloat),
  '%': withFloats(py.mod, py.modFloat),
  divmod: withFloats(py.divmod, py.divmodFloat),
  '/': withFloats(py.div, py.divFloat),
  '**': (a, b) => complexAsError(() => py.power(plain(a) as number, plain(b) as number)),
  '+': (a, b) => py.add(plain(a), plain(b)),
  '-': (a, b) => py.subtract(plain(a), plain(b)),
  '*': (a, b) => py.multiply(plain(a), plain(b)),
  '==': (a, b) => py.equals(plain(a), plain(b)),
  '<': (a, b) => py.lessThan(plain(a), plain(b)),
  '>=': (a, b) => py.greaterEqual(plain(a), plain(b)),
  in: (a, b) => py.contains(plain(b), plain(a)),
  bool: (x) => py.truthy(plain(x)),
  len: (x) => py.len(plain(x)),
  'set order': (xs) => [...py.set(plain(xs) as unknown[])],
  sorted: (xs) => py.sorted(plain(xs) as unknown[]),
  to_bytes: py.intToBytes,
  'float.hex': (x) => py.floatHex(plain(x) as number),
  sum: (xs) => py.sum(plain(xs) as number[]),
};

function complexAsError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    throw error instanceof py.NotPortedError ? new py.ValueError('complex') : error;
  }
}

test('every recorded table is compared', () => {
  expect(Object.keys(runs).sort()).toEqual(Object.keys(tables).sort());
});

test.each(Object.keys(tables))('%s gives what CPython gives', (name) => {
  const run = runs[name] as Run;
  const differences: string[] = [];
  for (const entry of tables[name] ?? []) {
    const inputs = entry.slice(0, -1);
    const expected = wanted(entry.at(-1) ?? null);
    const actual = outcomeOf(() => run(...(inputs.map(decoded) as never[])));
    if (actual !== expected) differences.push(`${JSON.stringify(inputs)}: ${actual}, not ${expected}`);
  }
  expect(differences.slice(0, 40), `${differences.length} of ${tables[name]?.length}`).toEqual([]);
});
