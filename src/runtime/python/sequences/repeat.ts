import { ByteArray } from '../bytes/byte-array.js';

/** Python's `xs * n` of a list, tuple, string or bytes; a negative count is none. */
export function repeat(xs: string, count: number): string;
export function repeat(xs: Uint8Array, count: number): Uint8Array;
export function repeat<T>(xs: T[], count: number): T[];
export function repeat<T>(xs: readonly T[], count: number): readonly T[];
export function repeat(
  xs: string | Uint8Array | readonly unknown[],
  count: number,
): string | Uint8Array | readonly unknown[] {
  const times = Math.max(0, Number(count));
  if (typeof xs === 'string') return xs.repeat(times);
  if (xs instanceof Uint8Array) return repeatBytes(xs, times);
  const out: unknown[] = [];
  for (let round = 0; round < times; round += 1) for (const x of xs) out.push(x);
  return Object.isFrozen(xs) ? Object.freeze(out) : out;
}

function repeatBytes(xs: Uint8Array, times: number): Uint8Array {
  const out = xs instanceof ByteArray ? new ByteArray(xs.length * times) : new Uint8Array(xs.length * times);
  for (let round = 0; round < times; round += 1) out.set(xs, round * xs.length);
  return out;
}

/** Python's `a + b` of two lists, two tuples, two strings or two bytes. */
export function concat(a: string, b: string): string;
export function concat(a: Uint8Array, b: Uint8Array): Uint8Array;
export function concat<A, B>(a: A[], b: B[]): (A | B)[];
export function concat<A, B>(a: readonly A[], b: readonly B[]): readonly (A | B)[];
export function concat(a: unknown, b: unknown): unknown {
  if (typeof a === 'string') return a + String(b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    const out = a instanceof ByteArray ? new ByteArray(a.length + b.length) : new Uint8Array(a.length + b.length);
    out.set(a);
    out.set(b, a.length);
    return out;
  }
  const out = [...(a as readonly unknown[]), ...(b as readonly unknown[])];
  return Object.isFrozen(a) ? Object.freeze(out) : out;
}
