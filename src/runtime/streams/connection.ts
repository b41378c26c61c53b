/** One connection: the host's socket on one side, the loop's reader and writer on the other. */
import type { Socket } from 'node:net';
import type { Future } from '../asyncio/future.js';
import type { Loop } from '../asyncio/loop.js';
import { type BaseException, ConnectionResetError } from '../python/exceptions.js';
import { tuple } from '../python/sequences/tuple.js';
import { socketError } from './socket-error.js';
import { StreamReader } from './stream-reader.js';
import { StreamWriter } from './stream-writer.js';

/** Above it `drain` waits until all is sent. */
const HIGH_WATER = 2 ** 16;

export class Connection {
  readonly reader: StreamReader;
  readonly writer: StreamWriter;
  readonly loop: Loop;
  /** Done when the connection is over. */
  readonly closed: Future<null>;
  private readonly socket: Socket;
  private readonly addresses: ReadonlyMap<string, unknown>;
  private isClosing = false;
  private isLost = false;
  private lostBy: BaseException | null = null;
  private drains: Future<null>[] = [];

  constructor(socket: Socket, loop: Loop, limit: number) {
    this.socket = socket;
    this.loop = loop;
    this.closed = loop.createFuture<null>();
    this.reader = new StreamReader(limit, loop);
    this.writer = new StreamWriter(this);
    this.reader.setSource(socket);
    this.addresses = new Map<string, unknown>([
      ['peername', addressOf(socket.remoteAddress, socket.remotePort)],
      ['sockname', addressOf(socket.localAddress, socket.localPort)],
    ]);
    loop.resources.add(this);
    this.listen();
  }

  info(name: string): unknown {
    return this.addresses.get(name);
  }

  send(data: Uint8Array): void {
    // What is written after the end of a connection is lost, as in CPython.
    if (!this.isLost && !this.socket.writableEnded && !this.socket.destroyed) this.socket.write(data);
  }

  endSending(): void {
    this.socket.end();
  }

  async drain(): Promise<void> {
    const error = this.reader.exception();
    if (error !== null) throw error;
    if (this.isLost) throw new ConnectionResetError('Connection lost');
    if (this.socket.writableLength <= HIGH_WATER) return;
    const drained = this.loop.createFuture<null>();
    this.drains.push(drained);
    await drained.join();
  }

  closing(): boolean {
    return this.isClosing || this.isLost;
  }

  /** What was written is sent first. */
  close(): void {
    if (this.isClosing) return;
    this.isClosing = true;
    this.socket.removeAllListeners('data');
    if (this.socket.destroyed) return;
    if (this.socket.writableLength === 0 && !this.socket.writableEnded) this.loop.callSoon(() => this.lose());
    this.socket.end(() => this.socket.destroy());
  }

  abort(): void {
    this.isClosing = true;
    this.socket.destroy();
  }

  /** The loop is closed: nobody is there any more. */
  release(): void {
    this.socket.removeAllListeners();
    this.socket.on('error', () => undefined);
    this.socket.destroy();
  }

  private listen(): void {
    const { socket, loop, reader } = this;
    const soon = (callback: () => void): void => {
      if (!loop.isClosed()) loop.callSoonThreadsafe(callback);
    };
    socket.on('data', (data: Uint8Array) => soon(() => reader.feedData(data)));
    socket.on('end', () => soon(() => reader.feedEof()));
    socket.on('drain', () => soon(() => this.drained()));
    socket.on('error', (error) => {
      this.lostBy = socketError(error);
    });
    socket.on('close', () => soon(() => this.lose()));
  }

  private drained(): void {
    const { drains } = this;
    this.drains = [];
    for (const drained of drains) if (!drained.done()) drained.setResult(null);
  }

  private lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    this.loop.resources.delete(this);
    const error = this.lostBy;
    if (error === null) this.reader.feedEof();
    else this.reader.setException(error);
    for (const drained of this.drains) if (!drained.done()) drained.setException(error ?? new ConnectionResetError('Connection lost'));
    if (this.closed.done()) return;
    if (error === null) this.closed.setResult(null);
    else {
      this.closed.setException(error);
      this.closed.exception(); // nobody need look at it
    }
  }
}

function addressOf(address: string | undefined, port: number | undefined): unknown {
  if (address === undefined || port === undefined) return '';
  return address.includes(':') ? tuple(address, port, 0, 0) : tuple(address, port);
}
