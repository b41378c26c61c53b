/** `asyncio.StreamReader`: what came, until somebody reads it. */
import type { Future } from '../asyncio/future.js';
import { getEventLoop, type Loop } from '../asyncio/loop.js';
import { type BaseException, IncompleteReadError, LimitOverrunError, RuntimeError, StopAsyncIteration, ValueError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { concatenated, indexOfBytes, startsWithBytes } from './byte-search.js';

/** Where the bytes come from: it can be told to wait. */
export interface Source {
  pause(): void;
  resume(): void;
}

export const DEFAULT_LIMIT = 2 ** 16;
const NEWLINE = new Uint8Array([10]);
const NOTHING = new Uint8Array();

export class StreamReader implements AsyncIterable<Uint8Array> {
  static readonly [nameOf]: string = 'StreamReader';
  static readonly [moduleOf]: string = 'asyncio.streams';
  private readonly limit: number;
  private readonly loop: Loop;
  private buffer: Uint8Array = NOTHING;
  private isEnded = false;
  private isPaused = false;
  private waiter: Future<null> | null = null;
  private error: BaseException | null = null;
  private source: Source | null = null;

  constructor(limit: number = DEFAULT_LIMIT, loop: Loop = getEventLoop()) {
    if (limit <= 0) throw new ValueError('Limit cannot be <= 0');
    this.limit = limit;
    this.loop = loop;
  }

  /** Nothing is left, and nothing will come. */
  atEof(): boolean {
    return this.isEnded && this.buffer.length === 0;
  }

  exception(): BaseException | null {
    return this.error;
  }

  setException(error: BaseException): void {
    this.error = error;
    const { waiter } = this;
    this.waiter = null;
    if (waiter !== null && !waiter.cancelled()) waiter.setException(error);
  }

  feedEof(): void {
    this.isEnded = true;
    this.wake();
  }

  feedData(data: Uint8Array): void {
    if (data.length === 0) return;
    this.buffer = concatenated(this.buffer, data);
    this.wake();
    if (this.source === null || this.isPaused || this.buffer.length <= 2 * this.limit) return;
    this.source.pause();
    this.isPaused = true;
  }

  /** For the runtime's own files. */
  setSource(source: Source): void {
    this.source = source;
  }

  /** A line with its end; what there is, at the end of the stream. */
  async readline(): Promise<Uint8Array> {
    try {
      return await this.readuntil(NEWLINE);
    } catch (error) {
      if (error instanceof IncompleteReadError) return error.partial;
      if (!(error instanceof LimitOverrunError)) throw error;
      const rest = this.buffer.subarray(error.consumed);
      this.buffer = startsWithBytes(rest, NEWLINE) ? this.buffer.slice(error.consumed + 1) : NOTHING;
      this.resume();
      throw new ValueError(error.args[0]);
    }
  }

  /**
   * All up to a separator, with it.
   *
   * @throws IncompleteReadError at the end of the stream; LimitOverrunError where it does not come within the limit
   */
  async readuntil(separator: Uint8Array = NEWLINE): Promise<Uint8Array> {
    if (separator.length === 0) throw new ValueError('Separator should be at least one-byte string');
    if (this.error !== null) throw this.error;
    let offset = 0;
    let found: number;
    for (;;) {
      if (this.buffer.length - offset >= separator.length) {
        found = indexOfBytes(this.buffer, separator, offset);
        if (found !== -1) break;
        offset = this.buffer.length + 1 - separator.length;
        if (offset > this.limit) throw new LimitOverrunError('Separator is not found, and chunk exceed the limit', offset);
      }
      if (this.isEnded) throw new IncompleteReadError(this.taken(this.buffer.length), null);
      await this.waitForData('readuntil');
    }
    if (found > this.limit) throw new LimitOverrunError('Separator is found, but chunk is longer than limit', found);
    return this.taken(found + separator.length);
  }

  /** As many bytes as there are, up to `count`; without, all until the end. */
  async read(count = -1): Promise<Uint8Array> {
    if (this.error !== null) throw this.error;
    if (count === 0) return new Uint8Array();
    if (count < 0) {
      let all: Uint8Array = new Uint8Array();
      for (let block = await this.read(this.limit); block.length > 0; block = await this.read(this.limit)) all = concatenated(all, block);
      return all;
    }
    if (this.buffer.length === 0 && !this.isEnded) await this.waitForData('read');
    return this.taken(count);
  }

  /** @throws IncompleteReadError if the stream ends before */
  async readexactly(count: number): Promise<Uint8Array> {
    if (count < 0) throw new ValueError('readexactly size can not be less than zero');
    if (this.error !== null) throw this.error;
    while (this.buffer.length < count) {
      if (this.isEnded) throw new IncompleteReadError(this.taken(this.buffer.length), count);
      await this.waitForData('readexactly');
    }
    return this.taken(count);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void> {
    for (let line = await this.readline(); line.length > 0; line = await this.readline()) yield line;
  }

  async __anext__(): Promise<Uint8Array> {
    const line = await this.readline();
    if (line.length === 0) throw new StopAsyncIteration();
    return line;
  }

  private taken(count: number): Uint8Array {
    const data = this.buffer.slice(0, count);
    this.buffer = count >= this.buffer.length ? NOTHING : this.buffer.slice(count);
    this.resume();
    return data;
  }

  private resume(): void {
    if (!this.isPaused || this.buffer.length > this.limit) return;
    this.isPaused = false;
    this.source?.resume();
  }

  private async waitForData(method: string): Promise<void> {
    if (this.waiter !== null) throw new RuntimeError(`${method}() called while another coroutine is already waiting for incoming data`);
    if (this.isPaused) {
      this.isPaused = false;
      this.source?.resume();
    }
    this.waiter = this.loop.createFuture<null>();
    try {
      await this.waiter.join();
    } finally {
      this.waiter = null;
    }
  }

  private wake(): void {
    const { waiter } = this;
    this.waiter = null;
    if (waiter !== null && !waiter.done()) waiter.setResult(null);
  }
}
