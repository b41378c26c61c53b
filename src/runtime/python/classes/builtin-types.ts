import { typeName } from '../type-name.js';
import { decode } from '../text/encode.js';
import { signature } from '../functions/signature.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { bytearray, bytes } from '../bytes/bytes.js';
import { ByteArray } from '../bytes/byte-array.js';
import { isClass } from '../is-class.js';
import { range, PyRange } from '../iteration/range.js';
import { PyGenerator } from '../iteration/generator.js';
import type { Dict } from '../mappings/dict.js';
import { dict } from '../mappings/dict-methods.js';
import { float, int } from '../numbers/parse.js';
import { isRecord } from '../operators/equals.js';
import { truthy } from '../operators/truthy.js';
import { isCallable } from '../functions/call.js';
import { PySlice, sliceOf } from '../sequences/slice-bounds.js';
import { list, tupleFrom } from '../sequences/tuple.js';
import { frozenSet, set } from '../sets/set-operations.js';
import { FrozenSet, type PySet } from '../sets/py-set.js';
import { str } from '../str.js';
import { awaitOf, hashOf, instanceTestOf, lengthOf, moduleOf, nameOf, nextOf } from '../symbols.js';
import { TypedView, saysFloat } from '../typed.js';

/** A builtin type as a value: called as in Python, tested with `instanceof` or {@link isInstance}. */
export type BuiltinType<T, F extends (...args: never[]) => unknown = (...args: never[]) => unknown> = F & BuiltinTest<T>;

export interface BuiltinTest<T> {
  /** Narrows under `instanceof`. */
  [Symbol.hasInstance](value: unknown): value is T;
  /** The test itself. */
  readonly [instanceTestOf]: (value: unknown) => boolean;
}

function builtinType<T, F extends (...args: never[]) => unknown>(
  name: string,
  test: (value: unknown) => boolean,
  make: F,
  module = 'builtins',
  /** For calls with keywords. */
  parameters: string | null = null,
): BuiltinType<T, F> {
  const type = (...args: Parameters<F>): unknown => make(...args);
  Object.defineProperties(type, {
    [nameOf]: { value: name },
    [moduleOf]: { value: module },
    [instanceTestOf]: { value: test },
    [Symbol.hasInstance]: { value: test },
  });
  return (parameters === null ? type : signature(type, parameters)) as unknown as BuiltinType<T, F>;
}

/** An abstract class, or a type that is not called. */
function abstractType<T>(name: string, test: (value: unknown) => boolean, module?: string): BuiltinType<T> {
  const refuse = (): never => {
    throw new PyTypeError(`cannot create '${name}' instances`);
  };
  return builtinType<T, () => never>(name, test, refuse, module);
}

const unwrapped = (test: (value: unknown) => boolean) => (value: unknown) =>
  test(value instanceof TypedView ? value.value : value);
const isFloatView = (x: unknown): boolean => x instanceof TypedView && saysFloat(x.type);
const has = (x: unknown, key: symbol): boolean => typeof x === 'object' && x !== null && key in x;
const isList = (x: unknown): boolean => Array.isArray(x) && !Object.isFrozen(x);
const isTuple = (x: unknown): boolean => Array.isArray(x) && Object.isFrozen(x);
const isDict = (x: unknown): boolean => x instanceof Map || isRecord(x);
const isBytes = (x: unknown): boolean => x instanceof Uint8Array && !(x instanceof ByteArray);
const isIterator = (x: unknown): boolean =>
  typeof x === 'object' && x !== null && (nextOf in x || typeof (x as { readonly next?: unknown }).next === 'function');

/** `int`: also of booleans; an integral number counts as one unless its view says `float`. */
export const pyInt: BuiltinType<number, typeof int> = /* @__PURE__ */ builtinType(
  'int',
  (x) => !isFloatView(x) && unwrapped((v) => typeof v === 'boolean' || typeof v === 'bigint' || Number.isInteger(v))(x),
  int,
  'builtins',
  'x=, /, base=',
);
/** `float`: a number with a fraction, or one whose view says so. */
export const pyFloat: BuiltinType<number, typeof float> = /* @__PURE__ */ builtinType(
  'float',
  (x) => isFloatView(x) || unwrapped((v) => typeof v === 'number' && !Number.isInteger(v))(x),
  float,
);
export const pyBool: BuiltinType<boolean, typeof truthy> = /* @__PURE__ */ builtinType(
  'bool',
  (x) => typeof x === 'boolean',
  (x: unknown = false) => truthy(x),
);
/** `str(x)`; of bytes with an encoding what they say. */
function text(x: unknown = '', encoding?: string, errors?: string): string {
  if (encoding === undefined && errors === undefined) return str(x);
  if (!(x instanceof Uint8Array)) throw new PyTypeError(`decoding to str: need a bytes-like object, ${typeName(x)} found`);
  return decode(x, encoding, errors);
}

export const pyStr: BuiltinType<string, typeof text> = /* @__PURE__ */ builtinType(
  'str',
  (x) => typeof x === 'string',
  text,
  'builtins',
  'object=, encoding=, errors=',
);
export const pyBytes: BuiltinType<Uint8Array, typeof bytes> = /* @__PURE__ */ builtinType('bytes', isBytes, bytes);
export const pyByteArray: BuiltinType<ByteArray, typeof bytearray> = /* @__PURE__ */ builtinType(
  'bytearray',
  (x) => x instanceof ByteArray,
  bytearray,
);
export const pyList: BuiltinType<unknown[], <T>(xs?: Iterable<T>) => T[]> = /* @__PURE__ */ builtinType(
  'list',
  unwrapped(isList),
  <T>(xs: Iterable<T> = []): T[] => list(xs),
);
export const pyTuple: BuiltinType<readonly unknown[], <T>(xs?: Iterable<T>) => readonly T[]> =
  /* @__PURE__ */ builtinType('tuple', unwrapped(isTuple), <T>(xs: Iterable<T> = []) => tupleFrom(xs));
export const pyDict: BuiltinType<
  Map<unknown, unknown>,
  <K, V>(source?: Iterable<readonly [K, V]>) => Dict<K, V>
> = /* @__PURE__ */ builtinType('dict', unwrapped(isDict), <K, V>(source?: Iterable<readonly [K, V]>) =>
  dict<K, V>(source),
);
export const pySet: BuiltinType<Set<unknown>, <T>(xs?: Iterable<T>) => PySet<T>> = /* @__PURE__ */ builtinType(
  'set',
  unwrapped((x) => x instanceof Set && !(x instanceof FrozenSet)),
  <T>(xs: Iterable<T> = []) => set(xs),
);
export const pyFrozenSet: BuiltinType<
  ReadonlySet<unknown>,
  <T>(xs?: Iterable<T>) => FrozenSet<T>
> = /* @__PURE__ */ builtinType(
  'frozenset',
  (x) => x instanceof FrozenSet,
  <T>(xs: Iterable<T> = []) => frozenSet(xs),
);
export const pyRange: BuiltinType<PyRange, typeof range> = /* @__PURE__ */ builtinType(
  'range',
  (x) => x instanceof PyRange,
  range,
);
export const pySlice: BuiltinType<PySlice, typeof sliceOf> = /* @__PURE__ */ builtinType(
  'slice',
  (x) => x instanceof PySlice,
  sliceOf,
);
/** `type(None)`. */
export const pyNone: BuiltinType<null, () => null> = /* @__PURE__ */ builtinType(
  'NoneType',
  (x) => x === null || x === undefined,
  () => null,
);
/** `object`. */
export const pyObject: BuiltinType<unknown, () => object> = /* @__PURE__ */ builtinType(
  'object',
  () => true,
  () => new PyObject(),
);
/** `type`: the class of classes. */
export const pyType: BuiltinType<abstract new (...args: never[]) => object> = /* @__PURE__ */ abstractType(
  'type',
  isClass,
);
export const pyFunction: BuiltinType<(...args: never[]) => unknown> = /* @__PURE__ */ abstractType(
  'function',
  (x) => typeof x === 'function' && !isClass(x),
);
export const pyGenerator: BuiltinType<Generator> = /* @__PURE__ */ abstractType(
  'generator',
  (x) => x instanceof PyGenerator || Object.prototype.toString.call(x) === '[object Generator]',
);

const abc = 'collections.abc';
export const pyCallable: BuiltinType<(...args: never[]) => unknown> = /* @__PURE__ */ abstractType(
  'Callable',
  isCallable,
  abc,
);
export const pyIterable: BuiltinType<Iterable<unknown>> = /* @__PURE__ */ abstractType(
  'Iterable',
  (x) => typeof x === 'string' || has(x, Symbol.iterator) || has(x, nextOf) || isRecord(x),
  abc,
);
export const pyIterator: BuiltinType<Iterator<unknown>> = /* @__PURE__ */ abstractType('Iterator', isIterator, abc);
export const pyMapping: BuiltinType<ReadonlyMap<unknown, unknown>> = /* @__PURE__ */ abstractType(
  'Mapping',
  isDict,
  abc,
);
export const pySequence: BuiltinType<readonly unknown[]> = /* @__PURE__ */ abstractType(
  'Sequence',
  (x) => typeof x === 'string' || Array.isArray(x) || x instanceof Uint8Array || x instanceof PyRange,
  abc,
);
export const pySized: BuiltinType<object> = /* @__PURE__ */ abstractType(
  'Sized',
  (x) =>
    typeof x === 'string' ||
    Array.isArray(x) ||
    isDict(x) ||
    x instanceof Set ||
    x instanceof Uint8Array ||
    has(x, lengthOf),
  abc,
);
export const pyHashable: BuiltinType<unknown> = /* @__PURE__ */ abstractType(
  'Hashable',
  (x) =>
    !(
      isList(x) ||
      isDict(x) ||
      (x instanceof Set && !(x instanceof FrozenSet)) ||
      (has(x, hashOf) && (x as Record<symbol, unknown>)[hashOf] === null)
    ),
  abc,
);
export const pyAwaitable: BuiltinType<object> = /* @__PURE__ */ abstractType(
  'Awaitable',
  (x) =>
    x instanceof Promise ||
    has(x, awaitOf) ||
    (typeof (x as { readonly join?: unknown } | null)?.join === 'function' && !Array.isArray(x)),
  abc,
);
export const pyAsyncIterable: BuiltinType<AsyncIterable<unknown>> = /* @__PURE__ */ abstractType(
  'AsyncIterable',
  (x) => has(x, Symbol.asyncIterator),
  abc,
);
export const pyAsyncIterator: BuiltinType<AsyncIterator<unknown>> = /* @__PURE__ */ abstractType(
  'AsyncIterator',
  (x) => has(x, Symbol.asyncIterator) && typeof (x as { readonly next?: unknown }).next === 'function',
  abc,
);
/** `numbers.Number`. */
export const pyNumber: BuiltinType<number> = /* @__PURE__ */ abstractType(
  'Number',
  unwrapped((x) => typeof x === 'number' || typeof x === 'boolean' || typeof x === 'bigint'),
  'numbers',
);

/** An instance of `object` itself: a sentinel. */
export class PyObject {
  static readonly [nameOf]: string = 'object';
  static readonly [moduleOf]: string = 'builtins';
}
