/** A text file: Python's TextIOWrapper over a buffered file. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import type { ByteStore } from './byte-store.js';
import { endOfCharacters } from '../io/characters.js';
import type { TextOptions } from '../io/open-options.js';
import { type Codec, codecAsMarked, codecFor } from '../io/codec.js';
import { UnsupportedOperation } from '../io/file-errors.js';
import { nextLine, translated, withLineEnds } from '../io/lines.js';
import { CLOSED_FILE, LineStream } from '../io/line-stream.js';
import type { TextStream } from '../io/text-stream.js';

const FIRST_LOOK = 4096;

/** What `open` gives in a text mode. */
export class TextFile extends LineStream<string> implements TextStream {
  static readonly [nameOf]: string = 'TextIOWrapper';
  static readonly [moduleOf]: string = '_io';
  /** What was opened, as it was given. */
  readonly name: string;
  readonly encoding: string;
  readonly errors: string;
  private readonly file: ByteStore;
  private readonly newline: string | null;
  private readonly lineBuffered: boolean;
  private codec: Codec;

  constructor(file: ByteStore, name: unknown, options: TextOptions) {
    super();
    this.file = file;
    this.name = name as string;
    this.encoding = options.encoding ?? 'UTF-8';
    this.errors = options.errors ?? 'strict';
    this.newline = options.newline;
    this.lineBuffered = options.lineBuffered;
    this.codec = codecFor(this.encoding);
  }

  get mode(): string {
    return this.file.mode.text;
  }

  get closed(): boolean {
    return this.file.closed;
  }

  /** At most `size` characters; all that is left without a size, or with a negative one. */
  read(size: number | null = -1): string {
    this.checkReadable();
    if (size !== null && typeof size !== 'number') {
      throw new PyTypeError(`argument should be integer or None, not '${typeName(size)}'`);
    }
    this.skipMark();
    if (size !== null && size >= 0) return this.readCharacters(size);
    return translated(this.codec.decode(this.file.readAll(), this.errors), this.newline);
  }

  /** The next line with its end; `''` at the end of the file. */
  readline(limit = -1): string {
    this.checkReadable();
    return this.takeLine(limit);
  }

  /** The lines that are left; no more after `hint` characters. */
  /** Returns the number of characters. */
  write(text: string): number {
    this.checkOpen();
    if (typeof text !== 'string') {
      throw new PyTypeError(`write() argument must be str, not ${text === null ? 'None' : typeName(text)}`);
    }
    this.put(text);
    let characters = 0;
    for (const _character of text) characters += 1;
    return characters;
  }

  /** Goes to a place that `tell` told, to the start, or (0, 2) to the end. */
  seek(offset: number, whence = 0): number {
    this.checkOpen();
    if (whence === 1 && offset !== 0) throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
    if (whence === 2 && offset !== 0) throw new UnsupportedOperation("can't do nonzero end-relative seeks");
    if (whence < 0 || whence > 2) throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    if (whence === 0 && offset < 0) throw new ValueError(`negative seek position ${offset}`);
    return this.file.seek(offset, whence);
  }

  tell(): number {
    this.checkOpen();
    this.file.flush();
    return this.file.tell();
  }

  /** Cuts the file at `size` bytes; where it stands if there is no size. */
  truncate(size: number | null = null): number {
    this.checkOpen();
    if (!this.file.mode.writable) throw new UnsupportedOperation('truncate');
    const length = size ?? this.file.tell();
    this.file.truncate(length);
    return length;
  }

  flush(): null {
    this.checkOpen();
    this.file.flush();
    return null;
  }

  close(): null {
    this.file.close();
    return null;
  }

  readable(): boolean {
    return this.file.mode.readable && this.asked(true, CLOSED_FILE);
  }

  writable(): boolean {
    return this.file.mode.writable && this.asked(true, CLOSED_FILE);
  }

  seekable(): boolean {
    return this.asked(this.file.isSeekable, CLOSED_FILE);
  }

  isatty(): boolean {
    return this.asked(false, CLOSED_FILE);
  }

  fileno(): number {
    this.checkOpen();
    return this.file.descriptor;
  }

  [reprOf](): string {
    return `<_io.TextIOWrapper name=${repr(this.name)} mode=${repr(this.mode)} encoding=${repr(this.encoding)}>`;
  }

  private checkReadable(): void {
    this.checkOpen();
    if (!this.file.mode.readable) throw new UnsupportedOperation('not readable');
  }

  private put(text: string): void {
    const { codec, file } = this;
    if (!file.mode.writable) throw new UnsupportedOperation('not writable');
    const atStart = codec.mark.length > 0 && file.tell() === 0;
    const bytes = codec.encode(withLineEnds(text, this.newline), this.errors);
    if (atStart && bytes.length > 0) file.write(codec.mark);
    file.write(bytes);
    if (this.lineBuffered && /[\n\r]/.test(text)) file.flush();
  }

  /** A byte order mark is no text. */
  private skipMark(): void {
    const { file } = this;
    if (this.codec.mark.length === 0 || file.tell() !== 0) return;
    const start = file.peek(3);
    this.codec = codecAsMarked(this.codec, start);
    const { mark } = this.codec;
    if (mark.every((byte, index) => start[index] === byte)) file.skip(mark.length);
  }

  private readCharacters(count: number): string {
    const { file, codec } = this;
    for (let wanted = count * 4 + 1; ; wanted *= 2) {
      const bytes = file.peek(wanted);
      const end = endOfCharacters(bytes, count, codec, this.newline);
      // Short of characters, or at a CR whose LF may follow, though the file goes on: look further.
      if ((end === null || end >= bytes.length) && bytes.length >= wanted) continue;
      return this.take(bytes.subarray(0, end ?? bytes.length));
    }
  }

  private takeLine(limit: number): string {
    this.skipMark();
    const start = this.file.position;
    const line = this.takeWholeLine();
    if (limit < 0 || Array.from(line).length <= limit) return line;
    this.file.seek(start, 0);
    return this.readCharacters(limit);
  }

  private takeWholeLine(): string {
    const { file, codec } = this;
    for (let wanted = FIRST_LOOK; ; wanted *= 2) {
      const bytes = file.peek(wanted);
      const end = nextLine(bytes, codec, this.newline, bytes.length < wanted);
      if (end === null && bytes.length >= wanted) continue;
      return this.take(bytes.subarray(0, end ?? bytes.length));
    }
  }

  private take(bytes: Uint8Array): string {
    const text = this.codec.decode(bytes, this.errors);
    this.file.skip(bytes.length);
    return translated(text, this.newline);
  }
}
