import { PyTypeError } from '../exceptions/builtin.js';
import { isClass } from '../is-class.js';
import { lengthOf } from '../symbols.js';
import { typeName } from '../type-name.js';
import { TypedView } from '../typed.js';
import { isRecord } from './equals.js';

/** Python's `len(x)`: a string's is counted in code points. @throws PyTypeError `object of type 'int' has no len()` */
export function len(x: unknown): number {
  if (typeof x === 'string') return textLength(x);
  if (typeof x === 'object' && x !== null) {
    if (x instanceof TypedView) return len(x.value);
    const own = (x as { readonly [lengthOf]?: unknown })[lengthOf];
    if (typeof own === 'function') return Number(own.call(x));
    if (Array.isArray(x) || x instanceof Uint8Array) return x.length;
    if (x instanceof Map || x instanceof Set) return x.size;
    if (isRecord(x)) return Object.keys(x).length;
  }
  if (typeof x === 'function' && lengthOf in x) return (x as unknown as { [lengthOf](): number })[lengthOf]();
  throw new PyTypeError(`object of type '${isClass(x) ? 'type' : typeName(x)}' has no len()`);
}

/** The number of code points. */
export function textLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    if (isPair(text, at)) {
      length -= 1;
      at += 1;
    }
  }
  return length;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
