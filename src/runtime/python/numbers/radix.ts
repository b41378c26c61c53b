import { PyTypeError } from '../exceptions/builtin.js';
import { indexOf } from '../symbols.js';
import { typeName } from '../type-name.js';

/** Python's `operator.index`: what is used as an integer. @throws PyTypeError */
export function asIndex(x: unknown): number {
  if (typeof x === 'number' && Number.isInteger(x)) return x;
  if (typeof x === 'boolean' || typeof x === 'bigint') return Number(x);
  const convert = (x as { readonly [indexOf]?: unknown } | null | undefined)?.[indexOf];
  if (typeof convert === 'function') return Number(convert.call(x));
  throw new PyTypeError(`'${typeName(x)}' object cannot be interpreted as an integer`);
}

function prefixed(x: number | bigint, radix: number, prefix: string): string {
  const value = typeof x === 'bigint' ? x : BigInt(asIndex(x));
  return `${value < 0n ? '-' : ''}${prefix}${(value < 0n ? -value : value).toString(radix)}`;
}

/** Python's `bin(x)`: `'0b101'`. */
export function bin(x: number | bigint): string {
  return prefixed(x, 2, '0b');
}

/** Python's `oct(x)`: `'0o17'`. */
export function oct(x: number | bigint): string {
  return prefixed(x, 8, '0o');
}

/** Python's `hex(x)`: `'0xff'`. */
export function hex(x: number | bigint): string {
  return prefixed(x, 16, '0x');
}
