/**
 * Requests over `fetch`, where there is nothing better. A browser decides itself about some headers, cookies and redirects,
 * and does not say why a connection could not be made.
 */
import { type BaseException, OSError } from '../python/exceptions.js';
import type { ConnectionKey } from './connection-key.js';
import { ClientConnectorError } from './errors/connector-error.js';
import { ClientPayloadError } from './errors/client-error.js';
import type { Exchange, Transport, WireListener, WireRequest } from './transport.js';

export class FetchTransport implements Transport {
  open(request: WireRequest, listener: WireListener): Exchange {
    return new FetchExchange(request, listener);
  }

  close(): void {}
}

/** Headers that a browser sets itself. */
const forbidden = /^(?:host|connection|content-length|transfer-encoding|accept-encoding|cookie|user-agent|expect)$/i;

class FetchExchange implements Exchange {
  private readonly controller = new AbortController();
  private readonly pieces: Uint8Array[] = [];
  private readonly request: WireRequest;
  private readonly listener: WireListener;
  private isOver = false;
  private resumed: (() => void) | null = null;
  private isPaused = false;

  constructor(request: WireRequest, listener: WireListener) {
    this.request = request;
    this.listener = listener;
    if (request.body !== null) {
      this.pieces.push(request.body);
      this.finish();
    }
  }

  /** A browser sends whole bodies only. */
  write(bytes: Uint8Array): void {
    this.pieces.push(bytes);
  }

  finish(): void {
    void this.run();
  }

  abort(): void {
    this.isOver = true;
    this.controller.abort();
  }

  pause(): void {
    this.isPaused = true;
  }

  resume(): void {
    this.isPaused = false;
    this.resumed?.();
  }

  hold(): void {}

  private async run(): Promise<void> {
    let response: Response;
    try {
      response = await this.fetch();
    } catch (error) {
      this.fail(unreachable(error, this.request.key));
      return;
    }
    if (this.isOver) return;
    this.listener.connected();
    this.listener.head({
      status: response.status,
      reason: response.statusText,
      version: [1, 1],
      headers: [...response.headers],
    });
    await this.receive(response);
  }

  private async fetch(): Promise<Response> {
    const { url, method, headers } = this.request;
    const body = this.pieces.length === 0 || this.pieces[0]?.length === 0 ? null : new Blob(this.pieces as BlobPart[]);
    const init: RequestInit = {
      method,
      headers: headers
        .filter(([name]) => !forbidden.test(name))
        .map(([name, value]): [string, string] => [name, value]),
      body,
      signal: this.controller.signal,
    };
    const response = await globalThis.fetch(url.toString(), { ...init, redirect: 'manual' });
    // A browser does not show where a redirect leads; it only follows it.
    return response.type === 'opaqueredirect' ? await globalThis.fetch(url.toString(), init) : response;
  }

  private async receive(response: Response): Promise<void> {
    const reader = response.body?.getReader();
    try {
      for (let step = await reader?.read(); step?.done === false; step = await reader?.read()) {
        if (this.isOver) return;
        this.listener.data(step.value);
        if (this.isPaused) await new Promise<void>((resolve) => (this.resumed = resolve));
      }
    } catch {
      this.fail(new ClientPayloadError('Response payload is not completed'));
      return;
    }
    if (this.isOver) return;
    this.isOver = true;
    this.listener.end();
  }

  private fail(error: BaseException): void {
    if (this.isOver) return;
    this.isOver = true;
    this.listener.failed(error);
  }
}

function unreachable(error: unknown, key: ConnectionKey): BaseException {
  return new ClientConnectorError(key, new OSError(null, error instanceof Error ? error.message : String(error)));
}
