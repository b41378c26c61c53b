/** What all streams of Python's `io` have in common, over the lines that they read. */
import { enterOf, exitOf, reprOf } from '../python/symbols.js';
import { closedFile } from './file-errors.js';

/** As the parts of CPython's `io` that are common to all say it; others leave the dot out. */
export const CLOSED = 'I/O operation on closed file.';
export const CLOSED_FILE = 'I/O operation on closed file';

/** Python's `io.IOBase`: iteration, `with`, and what goes line by line. */
export abstract class LineStream<Line extends string | Uint8Array> {
  abstract readonly closed: boolean;

  abstract readline(size?: number): Line;

  abstract write(line: Line): number;

  abstract close(): null;

  abstract [reprOf](): string;

  /** All lines that are left; with a hint, no more once they have more characters, or bytes, than that. */
  readlines(hint: number | null = -1): Line[] {
    const lines: Line[] = [];
    let size = 0;
    for (const line of this) {
      lines.push(line);
      size += line.length;
      if (hint !== null && hint > 0 && this.isEnough(size, hint)) break;
    }
    return lines;
  }

  /** @throws ValueError if the stream is closed, without lines too */
  writelines(lines: Iterable<Line>): null {
    this.checkOpen(CLOSED);
    for (const line of lines) this.write(line);
    return null;
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** The next line: a stream is its own iterator. */
  next(): IteratorResult<Line, undefined> {
    const line = this.readline();
    return line.length === 0 ? { done: true, value: undefined } : { done: false, value: line };
  }

  [enterOf](): this {
    this.checkOpen(CLOSED);
    return this;
  }

  [exitOf](): null {
    return this.close();
  }

  toString(): string {
    return this[reprOf]();
  }

  protected isEnough(size: number, hint: number): boolean {
    return size > hint;
  }

  protected checkOpen(text?: string): void {
    if (this.closed) throw closedFile(text);
  }

  /** What a closed stream does not tell any more. */
  protected asked(answer: boolean, text?: string): boolean {
    this.checkOpen(text);
    return answer;
  }
}
