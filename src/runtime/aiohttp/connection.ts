/** One request on its connection: what the wire tells, as the waits of the request. */
import type { BaseException } from '../python/exceptions.js';
import type { TCPConnector } from './connector.js';
import { ClientConnectionError } from './errors/client-error.js';
import { ServerDisconnectedError, ServerTimeoutError } from './errors/server-error.js';
import { later, type RequestTimer, type Waiter } from './request-timer.js';
import { EmptyStreamReader, StreamReader } from './stream-reader.js';
import type { Exchange, WireHead, WireListener, WireRequest } from './transport.js';

export interface ConnectionLimits {
  /** Seconds between two portions of the answer. */
  readonly sockRead: number | null;
  readonly bufferSize: number;
}

type Stop = () => void;

export class Connection implements WireListener {
  private readonly connector: TCPConnector;
  private readonly timer: RequestTimer;
  private readonly limits: ConnectionLimits;
  private exchange: Exchange | null = null;
  private waiter: Waiter<WireHead> | null = null;
  private stopReadTimer: Stop | null = null;
  private onConnected: Stop = () => undefined;
  private skipsBody = false;
  private content: StreamReader | null = null;
  private isReleased = false;

  constructor(connector: TCPConnector, timer: RequestTimer, limits: ConnectionLimits) {
    this.connector = connector;
    this.timer = timer;
    this.limits = limits;
  }

  /** Waits for the answer's head; `onConnected` is called when there is a connection. */
  async send(request: WireRequest, onConnected: Stop, write: (exchange: Exchange) => void): Promise<WireHead> {
    const transport = await this.connector.acquire(request.key, this, this.timer);
    this.onConnected = onConnected;
    this.skipsBody = request.method === 'HEAD';
    try {
      const head = await this.timer.wait<WireHead>((waiter) => {
        this.waiter = waiter;
        const exchange = transport.open(request, this);
        this.exchange = exchange;
        write(exchange);
      });
      this.exchange?.hold(false);
      return head;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      this.waiter = null;
    }
  }

  /** The body, once there is a head. */
  get body(): StreamReader {
    return this.content as StreamReader;
  }

  get isOpen(): boolean {
    return !this.isReleased;
  }

  connected(): void {
    this.onConnected();
    this.restartReadTimer();
  }

  head(head: WireHead): void {
    const isChunked = head.headers.some(([name, value]) => /^transfer-encoding$/i.test(name) && /chunked/i.test(value));
    const isEmpty = this.skipsBody || head.status === 204 || head.status === 304;
    this.content = isEmpty
      ? new EmptyStreamReader(this, this.timer)
      : new StreamReader(this, this.timer, { limit: this.limits.bufferSize, isChunked });
    this.restartReadTimer();
    this.waiter?.resolve(head);
  }

  data(bytes: Uint8Array): void {
    this.restartReadTimer();
    this.content?.feedData(bytes);
  }

  end(): void {
    this.dropReadTimer();
    this.free();
    if (this.content?.isEof() === false) this.content.feedEof();
  }

  failed(error: BaseException): void {
    this.dropReadTimer();
    if (this.content === null) this.waiter?.reject(error);
    else this.content.setException(error);
    this.free();
  }

  pause(): void {
    this.dropReadTimer();
    this.exchange?.pause();
  }

  resume(): void {
    this.restartReadTimer();
    this.exchange?.resume();
  }

  hold(held: boolean): void {
    this.exchange?.hold(held);
  }

  /** The connection is not wanted any more; what has not come by now will not be read. */
  close(): void {
    this.dropReadTimer();
    if (!this.isReleased) this.exchange?.abort();
    this.free();
  }

  /** The connector is closed. */
  drop(): void {
    this.close();
    this.waiter?.reject(new ServerDisconnectedError());
    if (this.content?.isEof() === false) this.content.setException(new ClientConnectionError('Connection closed'));
  }

  /** A request that can't be written fails the answer. */
  fail(error: unknown): void {
    this.failed(error as BaseException);
    this.exchange?.abort();
  }

  private free(): void {
    if (this.isReleased) return;
    this.isReleased = true;
    this.connector.release(this);
  }

  private restartReadTimer(): void {
    this.dropReadTimer();
    const { sockRead } = this.limits;
    if (sockRead === null || sockRead <= 0 || this.isReleased) return;
    this.stopReadTimer = later(sockRead, () => {
      const error = new ServerTimeoutError('Timeout on reading data from socket');
      this.exchange?.abort();
      this.failed(error);
    });
  }

  private dropReadTimer(): void {
    this.stopReadTimer?.();
    this.stopReadTimer = null;
  }
}
