import { className, moduleName, qualifiedName } from '../class-name.js';
import { BaseException } from '../exceptions/base.js';
import { AttributeError } from '../exceptions/builtin.js';
import { exceptionCause, exceptionContext } from '../exceptions/chain.js';
import { isClass } from '../is-class.js';
import { isRecord } from '../operators/equals.js';
import { deleteAttributeOf, getAttributeOf, setAttributeOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { methodsOf, placeKeywords } from './builtin-methods.js';
import { StrMixinEnum } from './enum.js';
import { camelCase } from './names.js';
import { specialMethod } from './special-methods.js';
import { type } from './type.js';

const absent: unique symbol = Symbol('absent') as never;

type Hook = (name: string, value?: unknown) => unknown;

function hook(x: unknown, key: symbol): Hook | null {
  if (typeof x !== 'object' || x === null) return null;
  const own = (x as { readonly [key: symbol]: unknown })[key];
  return typeof own === 'function' ? (own as Hook) : null;
}

/** The error for an attribute that is missing. */
export function noAttribute(x: unknown, name: string): AttributeError {
  return new AttributeError(
    isClass(x)
      ? `type object '${className(x)}' has no attribute '${name}'`
      : `'${typeName(x)}' object has no attribute '${name}'`,
  );
}

/**
 * Python's `getattr(x, name)` and `getattr(x, name, fallback)`, for Python names that are known at run time only.
 *
 * @throws AttributeError without a fallback.
 */
export function getAttribute(x: unknown, name: string, ...fallback: readonly unknown[]): unknown {
  const found = lookUp(x, name, [camelCase(name), name]);
  if (found !== absent) return found;
  const own = hook(x, getAttributeOf);
  if (own !== null && fallback.length === 0) return own.call(x, name);
  if (own !== null) {
    try {
      return own.call(x, name);
    } catch (error) {
      if (!(error instanceof AttributeError)) throw error;
    }
  }
  if (fallback.length > 0) return fallback[0];
  throw noAttribute(x, name);
}

/** Python's `hasattr(x, name)`. */
export function hasAttribute(x: unknown, name: string): boolean {
  return getAttribute(x, name, absent) !== absent;
}

function lookUp(x: unknown, name: string, spellings: readonly string[]): unknown {
  if (x instanceof TypedView) return lookUp(x.value, name, spellings);
  if (/^__\w+__$/.test(name)) {
    const special = specialAttribute(x, name);
    if (special !== absent) return special;
  }
  if (typeof x === 'number' && name in numberAttributes) return numberAttributes[name]?.(x);
  const builtin = isBuiltinInstance(x) ? methodsOf(x)?.[name] : undefined;
  if (builtin !== undefined) return bindBuiltin(x, name);
  if (isRecord(x)) return absent;
  if ((typeof x !== 'object' && typeof x !== 'function') || x === null) return absent;
  for (const spelling of spellings) {
    const value = (x as Record<string, unknown>)[spelling];
    if (value === undefined || isHostMember(x, spelling)) continue;
    return typeof value === 'function' && !isClass(value) && !isClass(x) && !Object.hasOwn(x, spelling)
      ? boundMethod(x, value as (...args: never[]) => unknown)
      : value;
  }
  if (methodsOf(x)?.[name] !== undefined) return bindBuiltin(x, name);
  // A member that is its value: `Color.RED.upper()`.
  return x instanceof StrMixinEnum ? lookUp(x.value, name, spellings) : absent;
}

const numberAttributes: Readonly<Record<string, (x: number) => number>> = {
  real: (x) => x,
  imag: () => 0,
  numerator: (x) => x,
  denominator: () => 1,
};

/** A method as a value is the same function each time only in Python's `==`; here it is bound anew. */
function boundMethod(x: object, value: (...args: never[]) => unknown): unknown {
  const made = value.bind(x) as object;
  return Object.defineProperties(made, Object.getOwnPropertyDescriptors(value));
}

function bindBuiltin(x: unknown, name: string): (...args: readonly unknown[]) => unknown {
  const method = methodsOf(x)?.[name] as ((self: unknown, ...args: readonly unknown[]) => unknown) | undefined;
  if (method === undefined) throw noAttribute(x, name);
  return (...args) => method(x, ...placeKeywords(name, args)) ?? null;
}

/** An instance of a builtin type itself, not of a class that extends one and may override its methods. */
function isBuiltinInstance(x: unknown): boolean {
  if (typeof x !== 'object' || x === null) return true;
  const { constructor } = x;
  return (
    constructor === undefined ||
    [Array, Map, Set, Object, Uint8Array].some((builtin) => constructor === builtin) ||
    ['Dict', 'PySet', 'FrozenSet', 'ByteArray'].includes(constructor.name) ||
    Object.prototype.toString.call(x) === '[object Generator]'
  );
}

/** What the host's prototypes bring, and Python's objects do not have. */
function isHostMember(x: object, name: string): boolean {
  const hosts = [Object, Function, Array, Map, Set, Uint8Array, Error];
  return hosts.some((host) => {
    const prototype = host.prototype as Record<string, unknown>;
    return name in prototype && x instanceof host && descriptorIn(x, name) === descriptorIn(prototype, name);
  });
}

function descriptorIn(x: object, name: string): unknown {
  for (let at: object | null = x; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found.get ?? (found.value as unknown);
  }
  return undefined;
}

function specialAttribute(x: unknown, name: string): unknown {
  const callable = typeof x === 'function';
  switch (name) {
    case '__class__':
      return type(x);
    case '__name__':
      return callable ? className(x) : coroutineName(x).slice(coroutineName(x).lastIndexOf('.') + 1) || absent;
    case '__qualname__':
      return callable ? qualifiedName(x) : coroutineName(x) || absent;
    case '__module__':
      return callable ? moduleName(x) : typeof x === 'object' && x !== null ? moduleName(x.constructor) : absent;
    case '__doc__':
      return (x as { readonly __doc__?: unknown } | null)?.__doc__ ?? null;
    case '__dict__':
      return typeof x === 'object' && x !== null ? new Map(Object.entries(x)) : absent;
    case '__cause__':
      return x instanceof BaseException ? exceptionCause(x) : absent;
    case '__context__':
      return x instanceof BaseException ? exceptionContext(x) : absent;
    case '__notes__':
      return x instanceof BaseException ? (x.notes ?? absent) : absent;
    case '__traceback__':
      return x instanceof BaseException ? null : absent;
    default:
      return specialMethod(x, name) ?? absent;
  }
}

/** A coroutine's is its function's. */
function coroutineName(x: unknown): string {
  const isCoroutine = typeof x === 'object' && x !== null && className(x.constructor) === 'coroutine' && 'name' in x;
  return isCoroutine ? String(x.name) : '';
}

/** `x.name` of a receiver of unknown type; `tsName` is how the program spells it. @throws AttributeError */
export function attribute(x: unknown, tsName: string, pyName: string = tsName): unknown {
  const found = lookUp(x, pyName, [tsName, pyName]);
  if (found !== absent) return found;
  const own = hook(x, getAttributeOf);
  if (own !== null) return own.call(x, pyName);
  throw noAttribute(x, pyName);
}

/** Python's `setattr(x, name, value)`. @throws AttributeError for a value that takes none. */
export function setAttribute(x: unknown, name: string, value: unknown): void {
  const camel = camelCase(name);
  assignAttribute(x, typeof x === 'object' && x !== null && name in x ? name : camel, value, name);
}

/** Python's `object.__delattr__(x, name)`. @throws AttributeError */
export function deleteOwnAttribute(x: object, name: string): null {
  if (!Reflect.deleteProperty(x, Object.hasOwn(x, camelCase(name)) ? camelCase(name) : name)) throw noAttribute(x, name);
  return null;
}

/** `x.name = value` of a receiver of unknown type. @throws AttributeError */
export function assignAttribute(x: unknown, tsName: string, value: unknown, pyName: string = tsName): void {
  const own = hook(x, setAttributeOf);
  if (own !== null) own.call(x, pyName, value);
  else if (takesAttributes(x)) (x as Record<string, unknown>)[tsName] = value;
  else if (methodsOf(x)?.[pyName] !== undefined) {
    throw new AttributeError(`'${typeName(x)}' object attribute '${pyName}' is read-only`);
  } else {
    throw new AttributeError(
      `'${typeName(x)}' object has no attribute '${pyName}' and no __dict__ for setting new attributes`,
    );
  }
}

function takesAttributes(x: unknown): x is object {
  if (typeof x === 'function') return true;
  return typeof x === 'object' && x !== null && !isBuiltinInstance(x);
}

/** Python's `delattr(x, name)` and `del x.name`. @throws AttributeError */
export function deleteAttribute(x: unknown, name: string): void {
  const own = hook(x, deleteAttributeOf);
  if (own !== null) {
    own.call(x, name);
    return;
  }
  const spelling = [camelCase(name), name].find((one) => takesAttributes(x) && Object.hasOwn(x, one));
  if (spelling === undefined) throw noAttribute(x, name);
  Reflect.deleteProperty(x as object, spelling);
}
