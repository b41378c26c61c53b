/** Python's `aiohttp.TCPConnector`: the connections of a session, and how many there may be at a time. */
import { ValueError } from '../python/exceptions.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf } from '../python/symbols.js';
import type { ConnectionKey } from './connection-key.js';
import { ClientConnectionError } from './errors/client-error.js';
import type { RequestTimer, Waiter } from './request-timer.js';
import { type Transport, transportMaker } from './transport.js';
import { signature } from '../python/functions/signature.js';

export interface TCPConnectorOptions {
  /** All connections at a time; 0 is no limit. */
  readonly limit?: number;
  /** Those to one host and port. */
  readonly limitPerHost?: number;
  /** Seconds for which an idle connection is kept. */
  readonly keepaliveTimeout?: number | null;
  /** Whether a connection serves one request only. */
  readonly forceClose?: boolean;
  /** False: certificates are not checked. */
  readonly ssl?: boolean | null;
  /** The old name of `ssl`. */
  readonly verifySsl?: boolean;
}

/** What holds a place in the pool. */
export interface Pooled {
  /** The connector is closed. */
  drop(): void;
}

export class TCPConnector {
  static readonly [nameOf]: string = 'TCPConnector';
  static readonly [moduleOf]: string = 'aiohttp.connector';
  readonly limit: number;
  readonly limitPerHost: number;
  readonly forceClose: boolean;
  readonly ssl: boolean | null;
  private readonly keepalive: number;
  private readonly acquired = new Map<Pooled, string>();
  private readonly queues = new Map<string, Waiter<null>[]>();
  private transport: Transport | null = null;
  private isClosed = false;

  /** @throws ValueError "keepalive_timeout cannot be set if force_close is True" */
  constructor(options: TCPConnectorOptions = {}) {
    const { limit = 100, limitPerHost = 0, keepaliveTimeout, forceClose = false, verifySsl = true } = options;
    if (forceClose && (keepaliveTimeout ?? null) !== null) {
      throw new ValueError('keepalive_timeout cannot be set if force_close is True');
    }
    this.limit = limit;
    this.limitPerHost = limitPerHost;
    this.forceClose = forceClose;
    this.keepalive = keepaliveTimeout ?? 15;
    this.ssl = options.ssl ?? (verifySsl ? null : false);
  }

  get closed(): boolean {
    return this.isClosed;
  }

  /** Takes a place for a connection, and waits for it where all are taken. */
  async acquire(key: ConnectionKey, holder: Pooled, timer: RequestTimer): Promise<Transport> {
    if (this.available(key.id) <= 0 || this.queues.has(key.id)) await this.queue(key.id, timer);
    this.acquired.set(holder, key.id);
    return (this.transport ??= await this.makeTransport(timer));
  }

  /** Gives the place back. */
  release(holder: Pooled): void {
    if (this.acquired.delete(holder)) this.wakeNext();
  }

  /** Ends the connections, those in use too. */
  async close(): Promise<null> {
    if (this.isClosed) return null;
    this.isClosed = true;
    const holders = [...this.acquired.keys()];
    this.acquired.clear();
    this.queues.clear();
    for (const holder of holders) holder.drop();
    this.transport?.close();
    return null;
  }

  async [asyncEnterOf](): Promise<this> {
    return this;
  }

  async [asyncExitOf](): Promise<boolean> {
    await this.close();
    return false;
  }

  private async makeTransport(timer: RequestTimer): Promise<Transport> {
    const { forceClose, keepalive } = this;
    const maker = await timer.wait<Awaited<ReturnType<typeof transportMaker>>>((waiter) => {
      transportMaker().then(
        (found) => waiter.resolve(found),
        (error: unknown) => waiter.reject(error),
      );
    });
    // Another request may have been first.
    return this.transport ?? maker({ forceClose, keepalive });
  }

  private available(id: string): number {
    const ofHost = [...this.acquired.values()].filter((each) => each === id).length;
    if (this.limit > 0) {
      const free = this.limit - this.acquired.size;
      return this.limitPerHost > 0 && free > 0 && ofHost > 0 ? this.limitPerHost - ofHost : free;
    }
    return this.limitPerHost > 0 && ofHost > 0 ? this.limitPerHost - ofHost : 1;
  }

  private async queue(id: string, timer: RequestTimer): Promise<void> {
    const queue = this.queues.get(id) ?? [];
    this.queues.set(id, queue);
    await timer.wait<null>(
      (waiter) => queue.push(waiter),
      () => {
        if (queue.every(({ isSettled }) => isSettled) && this.queues.get(id) === queue) this.queues.delete(id);
      },
    );
    if (this.isClosed) throw new ClientConnectionError('Connector is closed.');
  }

  private wakeNext(): void {
    for (const [id, queue] of this.queues) {
      if (this.available(id) < 1) continue;
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        // One that was cancelled has no use for the place.
        if (next.isSettled) continue;
        next.resolve(null);
        return;
      }
    }
  }
}

/** Python's `aiohttp.BaseConnector`, where programs name it. */
export { TCPConnector as BaseConnector };

signature(
  TCPConnector,
  '*, verify_ssl=, ssl=, use_dns_cache=, ttl_dns_cache=, family=, keepalive_timeout=, force_close=, limit=, ' +
    'limit_per_host=, enable_cleanup_closed=, loop=',
);
