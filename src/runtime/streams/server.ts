/** `asyncio.Server`. */
import type { Server as HostServer } from 'node:net';
import type { Future } from '../asyncio/future.js';
import type { Loop } from '../asyncio/loop.js';
import { RuntimeError } from '../python/exceptions.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf } from '../python/symbols.js';
import { tuple } from '../python/sequences/tuple.js';
import type { Connection } from './connection.js';

/** A socket that listens, as far as programs ask: its address. */
export interface ListeningSocket {
  getsockname(): readonly [string, number, ...number[]];
}

export class Server {
  static readonly [nameOf]: string = 'Server';
  static readonly [moduleOf]: string = 'asyncio.base_events';
  private readonly loop: Loop;
  private readonly listeners: readonly HostServer[];
  private readonly connections = new Set<Connection>();
  private waiters: Future<null>[] = [];
  private forever: Future<null> | null = null;
  private isOpen = true;

  constructor(loop: Loop, listeners: readonly HostServer[]) {
    this.loop = loop;
    this.listeners = listeners;
    loop.resources.add(this);
  }

  get sockets(): readonly ListeningSocket[] {
    return this.isOpen ? Object.freeze(this.listeners.map(socketOf)) : Object.freeze([]);
  }

  getLoop(): Loop {
    return this.loop;
  }

  isServing(): boolean {
    return this.isOpen;
  }

  async startServing(): Promise<void> {}

  /** Serves until it is cancelled or closed. */
  async serveForever(): Promise<void> {
    if (this.forever !== null) throw new RuntimeError(`server is already being awaited on serve_forever()`);
    if (!this.isOpen) throw new RuntimeError('server is closed');
    this.forever = this.loop.createFuture<null>();
    try {
      await this.forever.join();
    } finally {
      this.forever = null;
      this.close();
      await this.waitClosed();
    }
  }

  /** Takes no more connections; those that are open stay. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.loop.resources.delete(this);
    for (const listener of this.listeners) listener.close();
    if (this.forever !== null && !this.forever.done()) this.forever.cancel();
    this.wake();
  }

  closeClients(): void {
    for (const connection of this.connections) connection.close();
  }

  abortClients(): void {
    for (const connection of this.connections) connection.abort();
  }

  /** Waits until it is closed and all its connections are over. */
  async waitClosed(): Promise<void> {
    if (!this.isOpen && this.connections.size === 0) return;
    const waiter = this.loop.createFuture<null>();
    this.waiters.push(waiter);
    await waiter.join();
  }

  async [asyncEnterOf](): Promise<this> {
    return this;
  }

  async [asyncExitOf](): Promise<boolean> {
    this.close();
    await this.waitClosed();
    return false;
  }

  /** For the runtime's own files. */
  attach(connection: Connection): void {
    this.connections.add(connection);
    connection.closed.addDoneCallback(() => {
      this.connections.delete(connection);
      this.wake();
    });
  }

  release(): void {
    for (const listener of this.listeners) listener.close();
  }

  private wake(): void {
    if (this.isOpen || this.connections.size > 0) return;
    const { waiters } = this;
    this.waiters = [];
    for (const waiter of waiters) if (!waiter.done()) waiter.setResult(null);
  }
}

function socketOf(listener: HostServer): ListeningSocket {
  const address = listener.address();
  return {
    getsockname: () => {
      if (address === null || typeof address === 'string') return address as never;
      return address.family === 'IPv6' ? tuple(address.address, address.port, 0, 0) : tuple(address.address, address.port);
    },
  };
}
