import { PyTypeError } from '../exceptions/builtin.js';
import { lengthOf, truthOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { isRecord } from './equals.js';

/** Python's `bool(x)`: empty containers, zeros, `None` and what `[truthOf]` or `[lengthOf]` say are false. */
export function truthy(x: unknown): boolean {
  if (typeof x !== 'object' || x === null) return typeof x === 'number' && Number.isNaN(x) ? true : Boolean(x);
  if (x instanceof TypedView) return truthy(x.value);
  const object = x as { readonly [truthOf]?: unknown; readonly [lengthOf]?: unknown };
  if (typeof object[truthOf] === 'function') return truthAnswer(object[truthOf].call(x));
  if (typeof object[lengthOf] === 'function') return Number(object[lengthOf].call(x)) !== 0;
  if (Array.isArray(x) || x instanceof Uint8Array) return x.length > 0;
  if (x instanceof Map || x instanceof Set) return x.size > 0;
  return isRecord(x) ? Object.keys(x).length > 0 : true;
}

function truthAnswer(answer: unknown): boolean {
  if (typeof answer === 'boolean') return answer;
  throw new PyTypeError(`__bool__ should return bool, returned ${typeName(answer)}`);
}

/** Python's `not x`. */
export function not(x: unknown): boolean {
  return !truthy(x);
}

/** Python's `a is b`; integers and strings that are equal are the same object here. */
export function identical(a: unknown, b: unknown): boolean {
  return Object.is(a ?? null, b ?? null) || (a === 0 && b === 0);
}
