import { className } from './class-name.js';
import { asPythonError } from './exceptions/from-host.js';
import { isClass } from './is-class.js';
import { operandNameOf } from './symbols.js';
import { TypedView, saysFloat } from './typed.js';

/** Python's `type(x).__name__`; a number is a `float` when it has a fraction or its typed view says so. */
export function typeName(x: unknown): string {
  switch (typeof x) {
    case 'string':
      return 'str';
    case 'number':
      return Number.isInteger(x) ? 'int' : 'float';
    case 'bigint':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'undefined':
      return 'NoneType';
    case 'function':
      return isClass(x) ? 'type' : 'function';
    case 'symbol':
      return 'object';
    case 'object':
      return x === null ? 'NoneType' : objectTypeName(x);
  }
}

/** The type's name as messages about operands have it. */
export function operandName(x: unknown): string {
  const made: unknown = typeof x === 'object' && x !== null ? x.constructor : null;
  if (typeof made !== 'function' || !Object.hasOwn(made, operandNameOf)) return typeName(x);
  return (made as unknown as { readonly [operandNameOf]: string })[operandNameOf];
}

function objectTypeName(x: object): string {
  if (x instanceof TypedView) return typeof x.value === 'number' && saysFloat(x.type) ? 'float' : typeName(x.value);
  const constructor: unknown = x.constructor;
  if (typeof constructor !== 'function' || constructor === Object) return hostTypeName(x) ?? 'dict';
  if (Array.isArray(x)) return constructor === Array ? (Object.isFrozen(x) ? 'tuple' : 'list') : className(constructor);
  if (constructor === Map) return 'dict';
  if (constructor === Set) return 'set';
  if (constructor === Uint8Array || constructor.name === 'Buffer') return 'bytes';
  return hostTypeName(x) ?? className(x instanceof Error ? asPythonError(x).constructor : constructor);
}

function hostTypeName(x: object): string | null {
  switch ((x as { readonly [Symbol.toStringTag]?: string })[Symbol.toStringTag]) {
    case 'Generator':
      return 'generator';
    case 'AsyncGenerator':
      return 'async_generator';
    case 'Promise':
      return 'coroutine';
    default:
      return null;
  }
}
