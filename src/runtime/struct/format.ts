import { Exception } from '../python/exceptions/base.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `struct.error`. */
export class StructError extends Exception {
  static override readonly [nameOf]: string = 'error';
  static override readonly [moduleOf]: string = 'struct';
}

/** One value, or padding, of a format. */
export interface StructField {
  readonly code: string;
  /** Bytes; of `s` and `p` all of them. */
  readonly size: number;
  readonly offset: number;
}

export interface StructLayout {
  readonly isLittleEndian: boolean;
  readonly fields: readonly StructField[];
  readonly size: number;
}

const standardSizes: Readonly<Record<string, number>> = {
  x: 1, c: 1, b: 1, B: 1, '?': 1, h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, e: 2, f: 4, d: 8, s: 1, p: 1,
};
const nativeSizes: Readonly<Record<string, number>> = { ...standardSizes, l: 8, L: 8, n: 8, N: 8, P: 8 };

/** What a format says, with the alignment of a 64-bit machine where it begins with `@` or nothing. @throws StructError */
export function layoutOf(format: string): StructLayout {
  const [, order = '@', body = ''] = /^([@=<>!]?)(.*)$/s.exec(format) ?? [];
  const isNative = order === '@' || order === '';
  const sizes = isNative ? nativeSizes : standardSizes;
  const fields: StructField[] = [];
  let offset = 0;
  for (const [whole, digits = '', code = ''] of body.matchAll(/\s+|(\d*)([^\s\d])|\d+$/g)) {
    if (whole.trim() === '') continue;
    const unit = sizes[code];
    if (code === '') throw new StructError('repeat count given without format specifier');
    if (unit === undefined) throw new StructError('bad char in struct format');
    if (isNative) offset = Math.ceil(offset / unit) * unit;
    const count = digits === '' ? 1 : Number(digits);
    if (code === 's' || code === 'p') fields.push({ code, size: count, offset });
    else if (code !== 'x') for (let n = 0; n < count; n += 1) fields.push({ code, size: unit, offset: offset + n * unit });
    offset += count * unit;
  }
  return { isLittleEndian: order !== '>' && order !== '!', fields, size: offset };
}
