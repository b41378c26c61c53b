/** A text file: Python's TextIOWrapper behind aiofiles. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { AsyncFile } from './async-file.js';
import type { ByteFile } from './byte-file.js';
import { type Codec, codecAsMarked, codecFor } from '../io/codec.js';
import { closedFile, UnsupportedOperation } from '../io/file-errors.js';
import { endOfCharacters } from '../io/characters.js';
import type { TextOptions } from '../io/open-options.js';
import { nextLine, translated, withLineEnds } from '../io/lines.js';

const FIRST_LOOK = 4096;

/** What `aiofiles.open` gives in a text mode. */
export class TextFile extends AsyncFile {
  static readonly [nameOf]: string = 'AsyncTextIOWrapper';
  static readonly [moduleOf]: string = 'aiofiles.threadpool.text';
  readonly encoding: string;
  readonly errors: string;
  private readonly newline: string | null;
  private readonly lineBuffered: boolean;
  private codec: Codec;

  constructor(file: ByteFile, name: string | number, options: TextOptions) {
    super(file, name);
    this.encoding = options.encoding ?? 'UTF-8';
    this.errors = options.errors ?? 'strict';
    this.newline = options.newline;
    this.lineBuffered = options.lineBuffered;
    this.codec = codecFor(this.encoding);
  }

  /** At most `size` characters; all that is left without a size, or with a negative one. */
  async read(size: number | null = -1): Promise<string> {
    return await this.operate(async () => {
      this.checkReadable();
      if (size !== null && typeof size !== 'number') {
        throw new PyTypeError(`argument should be integer or None, not '${typeName(size)}'`);
      }
      await this.skipMark();
      return size === null || size < 0 ? await this.readRest() : await this.readCharacters(size);
    });
  }

  /** The next line with its end; `''` at the end of the file. */
  async readline(limit = -1): Promise<string> {
    return await this.operate(async () => {
      this.checkReadable();
      return await this.takeLine(limit);
    });
  }

  /** The lines that are left; no more after `hint` characters. */
  async readlines(hint: number | null = -1): Promise<string[]> {
    return await this.operate(async () => {
      this.checkReadable();
      const lines: string[] = [];
      let size = 0;
      for (let line = await this.takeLine(-1); line !== ''; line = await this.takeLine(-1)) {
        lines.push(line);
        size += line.length;
        if (hint !== null && hint > 0 && size > hint) break;
      }
      return lines;
    });
  }

  /** Returns the number of characters. */
  async write(text: string): Promise<number> {
    return await this.operate(async () => {
      if (typeof text !== 'string')
        throw new PyTypeError(`write() argument must be str, not ${text === null ? 'None' : typeName(text)}`);
      await this.put(text);
      let characters = 0;
      for (const _character of text) characters += 1;
      return characters;
    });
  }

  async writelines(lines: Iterable<string>): Promise<null> {
    await this.operate(async () => {
      this.checkWritable();
      for (const line of lines) {
        if (typeof line !== 'string') throw new PyTypeError(`write() argument must be str, not ${typeName(line)}`);
        await this.put(line);
      }
    });
    return null;
  }

  /** Goes to a place that `tell` told, to the start, or (0, 2) to the end. */
  async seek(offset: number, whence = 0): Promise<number> {
    return await this.operate(async () => {
      this.checkOpen();
      if (whence === 1 && offset !== 0) throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
      if (whence === 2 && offset !== 0) throw new UnsupportedOperation("can't do nonzero end-relative seeks");
      if (whence < 0 || whence > 2) throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
      if (whence === 0 && offset < 0) throw new ValueError(`negative seek position ${offset}`);
      return await this.file.seek(offset, whence);
    });
  }

  async tell(): Promise<number> {
    return await this.operate(async () => {
      this.checkOpen();
      await this.file.flush();
      return this.file.tell();
    });
  }

  /** Cuts the file at `size` bytes; where it stands if there is no size. */
  async truncate(size: number | null = null): Promise<number> {
    return await this.operate(async () => {
      this.checkOpen();
      if (!this.file.mode.writable) throw new UnsupportedOperation('truncate');
      const length = size ?? this.file.tell();
      await this.file.truncate(length);
      return length;
    });
  }

  async flush(): Promise<null> {
    await this.operate(async () => {
      this.checkOpen();
      await this.file.flush();
    });
    return null;
  }

  /** As in Python, a closed file still denies what its mode does not allow. */
  async readable(): Promise<boolean> {
    const { readable } = this.file.mode;
    return await this.operate(() => {
      if (readable) this.checkOpen('I/O operation on closed file');
      return readable;
    });
  }

  async writable(): Promise<boolean> {
    const { writable } = this.file.mode;
    return await this.operate(() => {
      if (writable) this.checkOpen('I/O operation on closed file');
      return writable;
    });
  }

  async seekable(): Promise<boolean> {
    return await this.ask(() => this.file.isSeekable);
  }

  /** `async for line in file`: a line at a time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void> {
    for (let line = await this.readline(); line !== ''; line = await this.readline()) yield line;
  }

  protected override checkOpen(text?: string): void {
    if (this.closed) throw closedFile(text);
  }

  private async ask(answer: () => boolean): Promise<boolean> {
    return await this.operate(() => {
      this.checkOpen('I/O operation on closed file');
      return answer();
    });
  }

  private checkReadable(): void {
    this.checkOpen();
    if (!this.file.mode.readable) throw new UnsupportedOperation('not readable');
  }

  private checkWritable(): void {
    this.checkOpen();
    if (!this.file.mode.writable) throw new UnsupportedOperation('not writable');
  }

  private async put(text: string): Promise<void> {
    this.checkWritable();
    const { codec, file } = this;
    const atStart = codec.mark.length > 0 && file.tell() === 0;
    const bytes = codec.encode(withLineEnds(text, this.newline), this.errors);
    if (atStart && bytes.length > 0) await file.write(codec.mark);
    await file.write(bytes);
    if (this.lineBuffered && /[\n\r]/.test(text)) await file.flush();
  }

  /** A byte order mark is no text. */
  private async skipMark(): Promise<void> {
    const { file } = this;
    if (this.codec.mark.length === 0 || file.tell() !== 0) return;
    const start = await file.peek(3);
    this.codec = codecAsMarked(this.codec, start);
    const { mark } = this.codec;
    if (mark.every((byte, index) => start[index] === byte)) file.skip(mark.length);
  }

  private async readRest(): Promise<string> {
    return translated(this.codec.decode(await this.file.readAll(), this.errors), this.newline);
  }

  private async readCharacters(count: number): Promise<string> {
    const { file, codec } = this;
    for (let wanted = count * 4 + 1; ; wanted *= 2) {
      const bytes = await file.peek(wanted);
      const end = endOfCharacters(bytes, count, codec, this.newline);
      // Short of characters, or at a CR whose LF may follow, though the file goes on: look further.
      if ((end === null || end >= bytes.length) && bytes.length >= wanted) continue;
      const taken = bytes.subarray(0, end ?? bytes.length);
      const text = codec.decode(taken, this.errors);
      file.skip(taken.length);
      return translated(text, this.newline);
    }
  }

  private async takeLine(limit: number): Promise<string> {
    await this.skipMark();
    if (limit >= 0) return await this.takeLimitedLine(limit);
    const { file, codec } = this;
    for (let wanted = FIRST_LOOK; ; wanted *= 2) {
      const bytes = await file.peek(wanted);
      const end = nextLine(bytes, codec, this.newline, bytes.length < wanted);
      if (end === null && bytes.length >= wanted) continue;
      const taken = bytes.subarray(0, end ?? bytes.length);
      const text = codec.decode(taken, this.errors);
      file.skip(taken.length);
      return translated(text, this.newline);
    }
  }

  private async takeLimitedLine(limit: number): Promise<string> {
    const start = this.file.position;
    const line = await this.takeLine(-1);
    const characters = Array.from(line);
    if (characters.length <= limit) return line;
    await this.file.seek(start, 0);
    return await this.readCharacters(limit);
  }
}
