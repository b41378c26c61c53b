import { BaseException } from '../exceptions/base.js';
import { asPythonError } from '../exceptions/from-host.js';
import { PyTypeError } from '../exceptions/builtin.js';
import { ByteArray } from '../bytes/byte-array.js';
import { isClass } from '../is-class.js';
import { isRecord } from '../operators/equals.js';
import { instanceTestOf } from '../symbols.js';
import { TypedView, saysFloat } from '../typed.js';
import {
  type BuiltinTest,
  type BuiltinType,
  pyBool,
  pyByteArray,
  pyBytes,
  pyDict,
  pyFloat,
  pyFunction,
  pyGenerator,
  pyInt,
  pyList,
  pyNone,
  pyObject,
  pySet,
  pyStr,
  pyTuple,
  pyType,
} from './builtin-types.js';

/** A class: ported, of the runtime, or a builtin type as a value. */
export type PyType<T = unknown> = BuiltinType<T> | (abstract new (...args: never[]) => T);

/** Python's `type(x)`. */
export function type(x: unknown): PyType {
  switch (typeof x) {
    case 'string':
      return pyStr;
    case 'number':
      return Number.isInteger(x) ? pyInt : pyFloat;
    case 'bigint':
      return pyInt;
    case 'boolean':
      return pyBool;
    case 'function':
      return isClass(x) ? pyType : pyFunction;
    case 'object':
      return x === null ? pyNone : typeOfObject(x);
    default:
      return pyNone;
  }
}

function typeOfObject(x: object): PyType {
  if (x instanceof TypedView) return typeof x.value === 'number' && saysFloat(x.type) ? pyFloat : type(x.value);
  if (x instanceof Error && !(x instanceof BaseException)) return asPythonError(x).constructor as PyType;
  const { constructor } = x;
  if (constructor === Array) return Object.isFrozen(x) ? pyTuple : pyList;
  if (constructor === Map || isRecord(x) || constructor.name === 'Dict') return pyDict;
  if (constructor === Set || constructor.name === 'PySet') return pySet;
  if (constructor === ByteArray) return pyByteArray;
  if (x instanceof Uint8Array) return pyBytes;
  if (Object.prototype.toString.call(x) === '[object Generator]') return pyGenerator;
  return constructor as PyType;
}

type InstanceOf<C> = C extends BuiltinTest<infer T> ? T : C extends abstract new (...args: never[]) => infer T ? T : unknown;

/** Python's `isinstance(x, c)`; several classes are given as an array. @throws PyTypeError for what is no class. */
export function isInstance<T>(x: unknown, classes: PyType<T>): x is T;
export function isInstance<C extends readonly PyType[]>(x: unknown, classes: C): x is InstanceOf<C[number]>;
export function isInstance(x: unknown, classes: unknown): boolean;
export function isInstance(x: unknown, classes: unknown): boolean {
  if (Array.isArray(classes)) return classes.some((one: unknown) => isInstance(x, one as PyType));
  if (typeof classes !== 'function') {
    throw new PyTypeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
  }
  const test = (classes as { readonly [instanceTestOf]?: (value: unknown) => boolean })[instanceTestOf];
  if (test !== undefined) return test(x);
  const value = x instanceof Error ? asPythonError(x) : x;
  return value instanceof classes || (x === value ? false : x instanceof classes);
}

/** Python's `issubclass(a, c)`. @throws PyTypeError */
export function isSubclass(a: unknown, classes: PyType | readonly unknown[]): boolean {
  if (!isClass(a)) throw new PyTypeError('issubclass() arg 1 must be a class');
  if (Array.isArray(classes)) return classes.some((one: unknown) => isSubclass(a, one as PyType));
  if (typeof classes !== 'function') {
    throw new PyTypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union');
  }
  if ((a as unknown) === classes || (classes as unknown) === pyObject || isDerived(a, classes)) return true;
  return (a as unknown) === pyBool && (classes as unknown) === pyInt;
}

/** By the prototypes alone: a builtin type has none. */
function isDerived(a: object, base: object): boolean {
  for (let at: unknown = a; typeof at === 'function'; at = Object.getPrototypeOf(at)) if (at === base) return true;
  // A second base recognises instances by itself.
  const { prototype } = a as { readonly prototype?: object };
  return prototype !== undefined && Object.hasOwn(base, Symbol.hasInstance) && Object.create(prototype) instanceof (base as PyType & (new () => object));
}
