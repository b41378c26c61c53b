import { moduleName, qualifiedName } from './class-name.js';
import { address } from './identity.js';
import { isClass } from './is-class.js';
import { floatStr, intStr, numberStr } from './number-text.js';
import { inHashOrder } from './sets/hash-table.js';
import { bytesRepr, escapedBeyondAscii, stringRepr } from './string-text.js';
import { reprOf, showWithinOf } from './symbols.js';
import { type TypeNotation, TypedView, elementNotation, mappedNotation, saysFloat } from './typed.js';
import { isWholeFloat } from './whole-floats.js';

// The exception classes import this file: nothing here may import them.

/** What is being shown, so that a container inside itself is `[...]`. */
export type Ancestors = readonly unknown[];

/** Python's `repr(x)`. */
export function repr(x: unknown): string {
  return reprAs(x, null, []);
}

/** Python's `ascii(x)`: `repr` with everything beyond ASCII escaped. */
export function ascii(x: unknown): string {
  return escapedBeyondAscii(repr(x));
}

/** `repr` of a value whose Python type may be known, inside other values. */
export function reprAs(x: unknown, type: TypeNotation | null, ancestors: Ancestors): string {
  switch (typeof x) {
    case 'string':
      return stringRepr(x);
    case 'number':
      return saysFloat(type) ? floatStr(x) : numberStr(x);
    case 'boolean':
      return x ? 'True' : 'False';
    case 'undefined':
      return 'None';
    case 'bigint':
      return intStr(x);
    case 'function':
      return functionRepr(x);
    case 'symbol':
      return x.toString();
    case 'object':
      return x === null ? 'None' : objectRepr(x, type, ancestors);
  }
}

interface Showable {
  [reprOf]?(): string;
}

function objectRepr(x: object, type: TypeNotation | null, ancestors: Ancestors): string {
  if (x instanceof TypedView) return reprAs(x.value, x.type, ancestors);
  if (Array.isArray(x)) return arrayRepr(x, type, ancestors);
  const { [reprOf]: own } = x as Showable;
  if (typeof own === 'function') return own.call(x);
  if (x instanceof Map) return mapRepr(x, type, ancestors);
  if (x instanceof Set) return setRepr(x, type, ancestors);
  if (x instanceof Uint8Array) return bytesRepr(x);
  if (x instanceof Error) return `${x.name}(${stringRepr(x.message)})`;
  const prototype: unknown = Object.getPrototypeOf(x);
  if (prototype === Object.prototype || prototype === null) return recordRepr(x, type, ancestors);
  return instanceRepr(x);
}

function arrayRepr(x: readonly unknown[], type: TypeNotation | null, ancestors: Ancestors): string {
  const { [reprOf]: own } = x as Showable;
  if (typeof own === 'function') return own.call(x);
  const frozen = Object.isFrozen(x);
  if (ancestors.includes(x)) return frozen ? '(...)' : '[...]';
  const inside = [...ancestors, x];
  const parts = x.map((element, index) => partRepr(x, index, element, elementNotation(type, index, x), inside));
  if (!frozen) return `[${parts.join(', ')}]`;
  return parts.length === 1 ? `(${parts.join('')},)` : `(${parts.join(', ')})`;
}

function mapRepr(x: ReadonlyMap<unknown, unknown>, type: TypeNotation | null, ancestors: Ancestors): string {
  if (ancestors.includes(x)) return '{...}';
  const inside = [...ancestors, x];
  const parts: string[] = [];
  for (const [key, value] of x) {
    const shown = partRepr(x, key, value, mappedNotation(type, key, x), inside);
    parts.push(`${reprAs(key, elementNotation(type, 0, x), inside)}: ${shown}`);
  }
  return wrapped(x, `{${parts.join(', ')}}`);
}

/** A value in its container, which may know more of a number than its type. */
function partRepr(holder: object, key: unknown, value: unknown, type: TypeNotation | null, inside: Ancestors): string {
  if (typeof value === 'number' && isWholeFloat(holder, key, value)) return floatStr(value);
  return reprAs(value, type, inside);
}

/** `defaultdict` and the like show their contents within their name. */
function wrapped(x: object, contents: string): string {
  const wrap = (x as { readonly [showWithinOf]?: (contents: string) => string })[showWithinOf];
  return typeof wrap === 'function' ? wrap.call(x, contents) : contents;
}

function setRepr(x: ReadonlySet<unknown>, type: TypeNotation | null, ancestors: Ancestors): string {
  if (ancestors.includes(x)) return 'set(...)';
  const inside = [...ancestors, x];
  const elements = x.constructor === Set ? inHashOrder(x) : [...x];
  const parts = elements.map((element) => reprAs(element, elementNotation(type, 0, x), inside));
  const shown = parts.length === 0 ? '' : `{${parts.join(', ')}}`;
  const name = qualifiedName(x.constructor);
  if (name !== 'set' && name !== 'frozenset' && x.constructor !== Set) return `${name.slice(name.lastIndexOf('.') + 1)}(${shown})`;
  return wrapped(x, shown === '' ? 'set()' : shown);
}

function recordRepr(x: object, type: TypeNotation | null, ancestors: Ancestors): string {
  if (ancestors.includes(x)) return '{...}';
  const inside = [...ancestors, x];
  const parts = Object.entries(x).map(
    ([key, value]) => `${stringRepr(key)}: ${reprAs(value, mappedNotation(type, key, x), inside)}`,
  );
  return `{${parts.join(', ')}}`;
}

function functionRepr(x: object): string {
  const { [reprOf]: own } = x as Showable;
  if (typeof own === 'function' && Object.hasOwn(x, reprOf)) return own.call(x);
  if (!isClass(x)) return `<function ${qualifiedName(x)} at ${address(x)}>`;
  const module = moduleName(x);
  return `<class '${module === 'builtins' ? '' : `${module}.`}${qualifiedName(x)}'>`;
}

function instanceRepr(x: object): string {
  const tag = (x as { readonly [Symbol.toStringTag]?: string })[Symbol.toStringTag];
  if (tag === 'Generator') return `<generator object at ${address(x)}>`;
  if (tag === 'AsyncGenerator') return `<async_generator object at ${address(x)}>`;
  if (x instanceof Promise) return `<coroutine object at ${address(x)}>`;
  const { constructor } = x;
  return `<${moduleName(constructor)}.${qualifiedName(constructor)} object at ${address(x)}>`;
}
