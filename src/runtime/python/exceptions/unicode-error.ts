import { nameOf } from '../symbols.js';
import { UnicodeError } from './builtin.js';

/** What both codec errors carry: `(encoding, object, start, end, reason)`. */
abstract class CodecError<T> extends UnicodeError {
  readonly encoding: string;
  readonly object: T;
  readonly start: number;
  readonly end: number;
  readonly reason: string;

  constructor(encoding: string, object: T, start: number, end: number, reason: string) {
    super(encoding, object, start, end, reason);
    this.encoding = encoding;
    this.object = object;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  protected place(unit: string, one: string): string {
    const where =
      this.end === this.start + 1
        ? `${unit} ${one} in position ${this.start}`
        : `${unit}s in position ${this.start}-${this.end - 1}`;
    return `${where}: ${this.reason}`;
  }
}

/** Python's `UnicodeDecodeError`. */
export class UnicodeDecodeError extends CodecError<Uint8Array> {
  static override readonly [nameOf]: string = 'UnicodeDecodeError';

  override toString(): string {
    const byte = (this.object[this.start] ?? 0).toString(16).padStart(2, '0');
    return `'${this.encoding}' codec can't decode ${this.place('byte', `0x${byte}`)}`;
  }
}

/** Python's `UnicodeEncodeError`. */
export class UnicodeEncodeError extends CodecError<string> {
  static override readonly [nameOf]: string = 'UnicodeEncodeError';

  override toString(): string {
    const code = [...this.object][this.start]?.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const shown =
      code <= 0xff
        ? `\\x${hex.padStart(2, '0')}`
        : code <= 0xffff
          ? `\\u${hex.padStart(4, '0')}`
          : `\\U${hex.padStart(8, '0')}`;
    return `'${this.encoding}' codec can't encode ${this.place('character', `'${shown}'`)}`;
  }
}
