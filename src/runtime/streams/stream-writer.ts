/** `asyncio.StreamWriter`. */
import { sleep } from '../asyncio/sleep.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import type { Connection } from './connection.js';

export class StreamWriter {
  static readonly [nameOf]: string = 'StreamWriter';
  static readonly [moduleOf]: string = 'asyncio.streams';
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The transport has the same methods. */
  get transport(): this {
    return this;
  }

  write(data: Uint8Array): void {
    this.connection.send(data);
  }

  writelines(lines: Iterable<Uint8Array>): void {
    for (const line of lines) this.connection.send(line);
  }

  /** The other side reads the end of the stream; this one can still read. */
  writeEof(): void {
    this.connection.endSending();
  }

  canWriteEof(): boolean {
    return true;
  }

  close(): void {
    this.connection.close();
  }

  abort(): void {
    this.connection.abort();
  }

  isClosing(): boolean {
    return this.connection.closing();
  }

  async waitClosed(): Promise<void> {
    await this.connection.closed.join();
  }

  /** `peername` or `sockname`; others give the default. */
  getExtraInfo(name: 'peername' | 'sockname', fallback?: unknown): readonly [string, number];
  getExtraInfo(name: string, fallback?: unknown): unknown;
  getExtraInfo(name: string, fallback: unknown = null): unknown {
    return this.connection.info(name) ?? fallback;
  }

  /**
   * Waits until there is room to write more.
   *
   * @throws ConnectionResetError "Connection lost"
   */
  async drain(): Promise<void> {
    if (this.connection.closing() && this.connection.reader.exception() === null) await sleep(0);
    await this.connection.drain();
  }
}
