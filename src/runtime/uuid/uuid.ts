import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { hash } from '../python/operators/hash.js';
import { equalsOf, greaterEqualOf, greaterThanOf, hashOf, lessEqualOf, lessThanOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { NotImplemented } from '../python/operators/not-implemented.js';

/** The keywords of `UUID(...)`. */
export interface UuidParts {
  readonly bytes?: Uint8Array | null;
  readonly int?: number | bigint | null;
  readonly version?: number | null;
}

/** Python's `uuid.UUID`. @throws ValueError `badly formed hexadecimal UUID string` */
export class UUID {
  static readonly [nameOf]: string = 'UUID';
  static readonly [moduleOf]: string = 'uuid';
  /** 32 digits. */
  readonly hex: string;

  constructor(hex: string | null = null, { bytes = null, int = null, version = null }: UuidParts = {}) {
    if ([hex, bytes, int].filter((one) => one !== null).length !== 1) {
      throw new PyTypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given');
    }
    let digits = hex === null ? (bytes === null ? (int ?? 0).toString(16).padStart(32, '0') : hexOf(bytes)) : cleaned(hex);
    if (version !== null) digits = marked(digits, version);
    this.hex = digits;
    Object.freeze(this);
  }

  /** With the bits of a version put in. */
  static fromBytes(bytes: Uint8Array, version: number): UUID {
    return new UUID(marked(hexOf(bytes.slice(0, 16)), version));
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }

  get urn(): string {
    return `urn:uuid:${this.toString()}`;
  }

  /** 1 to 8, or `null` for another variant. */
  get version(): number | null {
    return /[89ab]/.test(this.hex[16] ?? '') ? Number.parseInt(this.hex[12] ?? '0', 16) : null;
  }

  get variant(): string {
    const digit = Number.parseInt(this.hex[16] ?? '0', 16);
    if (digit < 8) return 'reserved for NCS compatibility';
    if (digit < 12) return 'specified in RFC 4122';
    return digit < 14 ? 'reserved for Microsoft compatibility' : 'reserved for future definition';
  }

  toString(): string {
    const { hex } = this;
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  toJSON(): string {
    return this.toString();
  }

  [reprOf](): string {
    return `UUID('${this.toString()}')`;
  }

  [equalsOf](other: unknown): unknown {
    return other instanceof UUID ? this.hex === other.hex : NotImplemented;
  }

  [hashOf](): number {
    return hash(this.hex);
  }

  [lessThanOf](other: unknown): unknown {
    return other instanceof UUID ? this.hex < other.hex : NotImplemented;
  }

  [lessEqualOf](other: unknown): unknown {
    return other instanceof UUID ? this.hex <= other.hex : NotImplemented;
  }

  [greaterThanOf](other: unknown): unknown {
    return other instanceof UUID ? this.hex > other.hex : NotImplemented;
  }

  [greaterEqualOf](other: unknown): unknown {
    return other instanceof UUID ? this.hex >= other.hex : NotImplemented;
  }
}

function hexOf(bytes: Uint8Array): string {
  if (bytes.length !== 16) throw new ValueError('bytes is not a 16-char string');
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function cleaned(text: string): string {
  const digits = text.replaceAll('urn:', '').replaceAll('uuid:', '').replace(/^[{}]+|[{}]+$/g, '').replaceAll('-', '');
  if (digits.length !== 32) throw new ValueError('badly formed hexadecimal UUID string');
  if (!/^[0-9a-fA-F]{32}$/.test(digits)) {
    throw new ValueError(`invalid literal for int() with base 16: '${digits}'`);
  }
  return digits.toLowerCase();
}

function marked(digits: string, version: number): string {
  if (version < 1 || version > 8) throw new ValueError('illegal version number');
  const variant = ((Number.parseInt(digits[16] ?? '0', 16) & 3) | 8).toString(16);
  return digits.slice(0, 12) + version.toString(16) + digits.slice(13, 16) + variant + digits.slice(17);
}
