/**
 * How requests reach the wire: Node's own HTTP where there is Node (it tells refused connections, redirects, raw headers
 * and broken bodies as aiohttp does), `fetch` elsewhere.
 */
import type { BaseException } from '../python/exceptions.js';
import type { URL } from '../yarl/url.js';
import type { ConnectionKey } from './connection-key.js';

/** A request as it goes out. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: readonly (readonly [string, string])[];
  readonly key: ConnectionKey;
  /** All of the body, or null where it is written piece by piece. */
  readonly body: Uint8Array | null;
  readonly decompress: boolean;
}

/** The status line and the headers. */
export interface WireHead {
  readonly status: number;
  readonly reason: string;
  readonly version: readonly [number, number];
  readonly headers: readonly (readonly [string, string])[];
}

/** What is told of an exchange, in this order; nothing after `end` or `failed`. */
export interface WireListener {
  connected(): void;
  head(head: WireHead): void;
  data(bytes: Uint8Array): void;
  end(): void;
  failed(error: BaseException): void;
}

/** A request under way. */
export interface Exchange {
  /** Writes a piece of the body; resolves when the next may come. */
  write(bytes: Uint8Array): PromiseLike<void> | void;
  finish(): void;
  /** Ends it at once, its connection too. */
  abort(): void;
  pause(): void;
  resume(): void;
  /** While held, it keeps the program from ending. */
  hold(held: boolean): void;
}

export interface TransportOptions {
  /** Whether connections serve one request only. */
  readonly forceClose: boolean;
  /** Seconds for which an idle connection is kept. */
  readonly keepalive: number;
}

/** The connections of one connector. */
export interface Transport {
  open(request: WireRequest, listener: WireListener): Exchange;
  /** Closes the idle connections. */
  close(): void;
}

type TransportMaker = (options: TransportOptions) => Transport;

const loaded: { maker?: Promise<TransportMaker> } = {};

/** What makes transports on this platform. */
export function transportMaker(): Promise<TransportMaker> {
  return (loaded.maker ??= isNode() ? nodeMaker() : fetchMaker());
}

function isNode(): boolean {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return typeof process?.versions?.node === 'string';
}

async function nodeMaker(): Promise<TransportMaker> {
  const { HostTransport } = await import('./host-transport.js');
  return (options) => new HostTransport(options);
}

async function fetchMaker(): Promise<TransportMaker> {
  const { FetchTransport } = await import('./fetch-transport.js');
  return () => new FetchTransport();
}
