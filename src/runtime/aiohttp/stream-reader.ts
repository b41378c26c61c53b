/** Python's `aiohttp.StreamReader`: the body of an answer as it comes. */
import { type BaseException, IncompleteReadError, RuntimeError, ValueError } from '../python/exceptions.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { repr } from '../python/repr.js';
import { joinBytes } from './join-bytes.js';
import type { RequestTimer, Waiter } from './request-timer.js';

/** What a reader asks of its connection. */
export interface Flow {
  pause(): void;
  resume(): void;
  hold(held: boolean): void;
}

export const defaultLimit = 2 ** 16;

export class StreamReader {
  static readonly [nameOf]: string = 'StreamReader';
  static readonly [moduleOf]: string = 'aiohttp.streams';
  /** How much has come so far. */
  totalBytes = 0;
  private readonly flow: Flow;
  private readonly timer: RequestTimer;
  private readonly limit: number;
  private readonly isChunked: boolean;
  private buffer: Uint8Array[] = [];
  private size = 0;
  private paused = false;
  private ended = false;
  private failure: BaseException | null = null;
  private waiter: Waiter<null> | null = null;
  private endings: (() => void)[] = [];

  constructor(flow: Flow, timer: RequestTimer, { limit = defaultLimit, isChunked = false } = {}) {
    this.flow = flow;
    this.timer = timer;
    this.limit = limit;
    this.isChunked = isChunked;
  }

  exception(): BaseException | null {
    return this.failure;
  }

  setException(error: BaseException): void {
    this.failure = error;
    this.endings = [];
    this.take()?.reject(error);
  }

  /** Calls back at the end of the body. */
  onEof(callback: () => void): void {
    if (this.ended) callback();
    else this.endings.push(callback);
  }

  feedData(bytes: Uint8Array): void {
    if (bytes.length === 0 || this.ended) return;
    this.size += bytes.length;
    this.totalBytes += bytes.length;
    this.buffer.push(bytes);
    this.take()?.resolve(null);
    if (this.size > this.limit * 2 && !this.paused) {
      this.paused = true;
      this.flow.pause();
    }
  }

  feedEof(): void {
    this.ended = true;
    this.take()?.resolve(null);
    const { endings } = this;
    this.endings = [];
    for (const callback of endings) callback();
  }

  isEof(): boolean {
    return this.ended;
  }

  /** Whether everything has come and was read. */
  atEof(): boolean {
    return this.ended && this.buffer.length === 0;
  }

  /** At most `size` bytes, as soon as there are any; all that is left without a size. */
  async read(size = -1): Promise<Uint8Array> {
    this.check();
    if (size === 0) return new Uint8Array(0);
    if (size < 0) return await this.readAll();
    while (this.buffer.length === 0 && !this.ended) await this.wait('read');
    return this.takeBytes(size);
  }

  /** What there is; waits for the first of it. */
  async readany(): Promise<Uint8Array> {
    this.check();
    while (this.buffer.length === 0 && !this.ended) await this.wait('readany');
    return this.takeBytes(Infinity);
  }

  /** @throws IncompleteReadError */
  async readexactly(size: number): Promise<Uint8Array> {
    this.check();
    const blocks: Uint8Array[] = [];
    for (let left = size; left > 0;) {
      const block = await this.read(left);
      if (block.length === 0) {
        const partial = joinBytes(blocks);
        throw new IncompleteReadError(partial, partial.length + left);
      }
      blocks.push(block);
      left -= block.length;
    }
    return joinBytes(blocks);
  }

  async readline(): Promise<Uint8Array> {
    return await this.readuntil();
  }

  /** Up to the separator, with it; what is left where there is none. @throws ValueError "Chunk too big" */
  async readuntil(separator: Uint8Array = Uint8Array.of(10)): Promise<Uint8Array> {
    if (separator.length === 0) throw new ValueError('Separator should be at least one-byte string');
    this.check();
    const blocks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      while (this.buffer.length > 0) {
        const first = this.buffer[0] as Uint8Array;
        const at = indexOf(first, separator);
        // As aiohttp: the first byte of the separator ends the line.
        const block = this.takeChunk(at < 0 ? Infinity : at + 1);
        blocks.push(block);
        size += block.length;
        if (size > this.limit * 2) throw new ValueError('Chunk too big');
        if (at >= 0) return joinBytes(blocks);
      }
      if (this.ended) return joinBytes(blocks);
      await this.wait('readuntil');
    }
  }

  /** A portion as it came, and whether a chunk of the transfer ends with it. */
  async readchunk(): Promise<readonly [Uint8Array, boolean]> {
    for (;;) {
      this.check();
      if (this.buffer.length > 0) return Object.freeze([this.takeChunk(Infinity), this.isChunked] as const);
      if (this.ended) return Object.freeze([new Uint8Array(0), false] as const);
      await this.wait('readchunk');
    }
  }

  readNowait(size = -1): Uint8Array {
    this.check();
    if (this.waiter !== null) throw new RuntimeError('Called while some coroutine is waiting for incoming data.');
    return this.takeBytes(size < 0 ? Infinity : size);
  }

  /** `async for line in response.content` */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) yield line;
  }

  /** Portions of at most `size` bytes. */
  async *iterChunked(size: number): AsyncGenerator<Uint8Array, void> {
    for (let part = await this.read(size); part.length > 0; part = await this.read(size)) yield part;
  }

  /** Portions as they come. */
  async *iterAny(): AsyncGenerator<Uint8Array, void> {
    for (let part = await this.readany(); part.length > 0; part = await this.readany()) yield part;
  }

  async *iterChunks(): AsyncGenerator<readonly [Uint8Array, boolean], void> {
    for (;;) {
      const [bytes, ends] = await this.readchunk();
      if (bytes.length === 0 && !ends) return;
      yield Object.freeze([bytes, ends] as const);
    }
  }

  [reprOf](): string {
    const info = ['StreamReader'];
    if (this.size > 0) info.push(`${this.size} bytes`);
    if (this.ended) info.push('eof');
    if (this.limit !== defaultLimit) info.push(`low=${this.limit} high=${this.limit * 2}`);
    if (this.failure !== null) info.push(`e=${repr(this.failure)}`);
    return `<${info.join(' ')}>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private check(): void {
    if (this.failure !== null) throw this.failure;
  }

  private take(): Waiter<null> | null {
    const { waiter } = this;
    this.waiter = null;
    return waiter;
  }

  private async readAll(): Promise<Uint8Array> {
    const blocks: Uint8Array[] = [];
    for (let block = await this.readany(); block.length > 0; block = await this.readany()) blocks.push(block);
    return joinBytes(blocks);
  }

  private async wait(name: string): Promise<void> {
    if (this.waiter !== null) {
      throw new RuntimeError(`${name}() called while another coroutine is already waiting for incoming data`);
    }
    await this.timer.wait<null>(
      (waiter) => {
        this.waiter = waiter;
        this.flow.hold(true);
      },
      () => {
        this.waiter = null;
        this.flow.hold(false);
      },
    );
  }

  private takeBytes(size: number): Uint8Array {
    const blocks: Uint8Array[] = [];
    for (let left = size; left > 0 && this.buffer.length > 0;) {
      const block = this.takeChunk(left);
      blocks.push(block);
      left -= block.length;
    }
    return joinBytes(blocks);
  }

  private takeChunk(size: number): Uint8Array {
    const first = this.buffer[0] as Uint8Array;
    const block = first.length > size ? first.subarray(0, size) : first;
    if (block === first) this.buffer.shift();
    else this.buffer[0] = first.subarray(size);
    this.size -= block.length;
    if (this.paused && this.size < this.limit) {
      this.paused = false;
      this.flow.resume();
    }
    return block;
  }
}

/** The body of an answer that has none. */
export class EmptyStreamReader extends StreamReader {
  static override readonly [nameOf]: string = 'EmptyStreamReader';

  constructor(flow: Flow, timer: RequestTimer) {
    super(flow, timer);
    this.feedEof();
  }

  override setException(): void {}
}

function indexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = bytes.indexOf(part[0] as number); at >= 0; at = bytes.indexOf(part[0] as number, at + 1)) {
    if (part.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
