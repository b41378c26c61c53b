/** `io.StringIO` */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { address } from '../python/identity.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { UnsupportedOperation } from './file-errors.js';
import { CLOSED, CLOSED_FILE, LineStream } from './line-stream.js';
import type { TextStream } from './text-stream.js';

/** A text file in memory. */
export class StringIO extends LineStream<string> implements TextStream {
  static readonly [nameOf]: string = 'StringIO';
  static readonly [moduleOf]: string = '_io';
  closed = false;
  private text: string;
  private position = 0;

  /** Line ends are kept as they are, but `\r\n` where `newline` is null. */
  constructor(initial: string | null = '', newline: string | null = '\n') {
    super();
    const text = initial ?? '';
    if (typeof text !== 'string') {
      throw new PyTypeError(`initial_value must be str or None, not ${typeName(text)}`);
    }
    this.text = newline === null ? text.replace(/\r\n?/g, '\n') : text;
  }

  getvalue(): string {
    this.checkOpen();
    return this.text;
  }

  read(size: number | null = -1): string {
    this.checkOpen();
    const end = size === null || size < 0 ? this.text.length : this.position + size;
    return this.take(end);
  }

  readline(size = -1): string {
    this.checkOpen();
    const newline = this.text.indexOf('\n', this.position);
    const end = newline < 0 ? this.text.length : newline + 1;
    return this.take(size < 0 ? end : Math.min(end, this.position + size));
  }

  write(text: string): number {
    this.checkOpen();
    if (typeof text !== 'string') throw new PyTypeError(`string argument expected, got '${typeName(text)}'`);
    const before = this.text.slice(0, this.position).padEnd(this.position, '\0');
    this.text = before + text + this.text.slice(this.position + text.length);
    this.position += text.length;
    return text.length;
  }

  seek(offset: number, whence = 0): number {
    this.checkOpen();
    if (whence !== 0 && offset !== 0) throw new UnsupportedOperation("Can't do nonzero cur-relative seeks");
    if (whence === 0 && offset < 0) throw new ValueError(`Negative seek position ${offset}`);
    if (whence === 0) this.position = offset;
    if (whence === 2) this.position = this.text.length;
    return this.position;
  }

  tell(): number {
    this.checkOpen();
    return this.position;
  }

  truncate(size: number | null = null): number {
    this.checkOpen();
    const length = size ?? this.position;
    this.text = this.text.slice(0, length);
    return length;
  }

  /** There is nothing to write out, and nothing to complain of. */
  flush(): null {
    return null;
  }

  close(): null {
    this.closed = true;
    return null;
  }

  readable(): boolean {
    return this.asked(true);
  }

  writable(): boolean {
    return this.asked(true);
  }

  seekable(): boolean {
    return this.asked(true);
  }

  isatty(): boolean {
    return this.asked(false, CLOSED);
  }

  [reprOf](): string {
    return `<_io.StringIO object at ${address(this)}>`;
  }

  private take(end: number): string {
    const text = this.text.slice(this.position, end);
    this.position += text.length;
    return text;
  }

  protected override checkOpen(text = CLOSED_FILE): void {
    super.checkOpen(text);
  }
}
