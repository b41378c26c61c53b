import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';

/** What connections are pooled by; the first argument of a {@link ClientConnectorError}. */
export class ConnectionKey {
  static readonly [nameOf]: string = 'ConnectionKey';
  static readonly [moduleOf]: string = 'aiohttp.client_reqrep';
  readonly host: string;
  readonly port: number | null;
  readonly isSsl: boolean;
  /** False where certificates are not checked. */
  readonly ssl: boolean | null;

  constructor(host: string, port: number | null, isSsl: boolean, ssl: boolean | null) {
    this.host = host;
    this.port = port;
    this.isSsl = isSsl;
    this.ssl = ssl;
  }

  get id(): string {
    return [this.host, this.port, this.isSsl, this.ssl].join(' ');
  }

  [reprOf](): string {
    const shown = `host=${repr(this.host)}, port=${repr(this.port)}, is_ssl=${repr(this.isSsl)}, ssl=${repr(this.ssl)}`;
    return `ConnectionKey(${shown}, proxy=None, proxy_auth=None, proxy_headers_hash=None)`;
  }

  toString(): string {
    return this[reprOf]();
  }
}
