/** A request with all its headers: Python's `ClientRequest`. */
import { SimpleCookie } from '../http/cookies/simple-cookie.js';
import { CIMultiDict } from '../multidict/ci-multi-dict.js';
import { MultiDict } from '../multidict/multi-dict.js';
import { CIMultiDictProxy } from '../multidict/proxies.js';
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { encode } from '../python/text/encode.js';
import { isIpv6Address } from '../yarl/ip-address.js';
import type { Query } from '../yarl/query-text.js';
import type { URL } from '../yarl/url.js';
import { BasicAuth } from './basic-auth.js';
import { ConnectionKey } from './connection-key.js';
import { InvalidURL } from './errors/client-error.js';
import { FormData } from './form-data.js';
import { MultipartWriter } from './multipart-writer.js';
import { type Content, type Payload, payloadOf } from './payload.js';
import { RequestInfo } from './request-info.js';

export interface OutgoingOptions {
  readonly params: Query | null;
  readonly headers: CIMultiDict<string>;
  readonly skipAutoHeaders: ReadonlySet<string>;
  readonly data: unknown;
  readonly cookies: SimpleCookie;
  readonly auth: BasicAuth | null;
  readonly chunked: boolean | null;
  readonly compress: string | boolean | null;
  readonly ssl: boolean | null;
}

const plainMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const bodyMethods = new Set(['PATCH', 'POST', 'PUT']);
/** What aiohttp says of itself: a server may answer by it. */
const software = 'Python/3.11 aiohttp/3.8.4';
const defaults = [
  ['Accept', '*/*'],
  ['Accept-Encoding', 'gzip, deflate'],
] as const;

export class Outgoing {
  readonly method: string;
  /** With its fragment. */
  readonly originalUrl: URL;
  readonly url: URL;
  readonly headers = new CIMultiDict<string>();
  readonly key: ConnectionKey;
  content: Content = new Uint8Array(0);
  compress: string | null = null;
  private isChunked: boolean;
  private readonly skipped: ReadonlySet<string>;

  /** @throws InvalidURL, ValueError, TypeError */
  constructor(method: string, url: URL, options: OutgoingOptions) {
    this.method = method.toUpperCase();
    this.originalUrl = withParams(url, options.params);
    this.url = this.originalUrl.withFragment(null);
    if ((url.rawHost ?? '') === '') throw new InvalidURL(url);
    this.key = new ConnectionKey(
      this.url.rawHost as string,
      this.url.port,
      ['https', 'wss'].includes(url.scheme),
      options.ssl,
    );
    this.skipped = options.skipAutoHeaders;
    this.isChunked = options.chunked === true;
    this.addHeaders(options.headers);
    this.addCookies(options.cookies);
    this.addEncoding(options);
    this.addAuth(options.auth);
    this.addBody(options.data);
    if (options.data !== null || !plainMethods.has(this.method)) this.addTransferEncoding();
    if (bodyMethods.has(this.method) && !this.skips('Content-Type') && !this.headers.has('Content-Type')) {
      this.headers.set('Content-Type', 'application/octet-stream');
    }
  }

  get info(): RequestInfo {
    return new RequestInfo(this.url, this.method, new CIMultiDictProxy(this.headers), this.originalUrl);
  }

  private skips(name: string): boolean {
    return this.skipped.has(name.toLowerCase());
  }

  private addHeaders(given: CIMultiDict<string>): void {
    this.headers.set('Host', hostOf(this.url));
    for (const [name, value] of given.pairs()) {
      if (name.toLowerCase() === 'host') this.headers.set(name, value);
      else this.headers.add(name, value);
    }
    for (const [name, value] of defaults) {
      if (!this.headers.has(name) && !this.skips(name)) this.headers.add(name, value);
    }
    if (!this.headers.has('User-Agent') && !this.skips('User-Agent')) this.headers.set('User-Agent', software);
  }

  private addCookies(cookies: SimpleCookie): void {
    if (cookies.size === 0) return;
    const all = new SimpleCookie();
    if (this.headers.has('Cookie')) {
      all.load(this.headers.get('Cookie', ''));
      this.headers.delete('Cookie');
    }
    for (const [name, morsel] of cookies) all.set(name, morsel);
    this.headers.set('Cookie', all.output('', ';').trim());
  }

  private addEncoding({ data, compress }: OutgoingOptions): void {
    if (data === null) return;
    const given = this.headers.get('Content-Encoding', '') !== '';
    if (compress === null || compress === false || compress === '') return;
    if (given) throw new ValueError('compress can not be set if Content-Encoding header is set');
    this.compress = typeof compress === 'string' ? compress : 'deflate';
    this.headers.set('Content-Encoding', this.compress);
    this.isChunked = true;
  }

  private addAuth(auth: BasicAuth | null): void {
    if (auth === null) return;
    if (!(auth instanceof BasicAuth)) throw new PyTypeError('BasicAuth() tuple is required instead');
    this.headers.set('Authorization', auth.encode());
  }

  private addBody(data: unknown): void {
    if (data === null) return;
    const payload = bodyOf(data);
    this.content = payload.content;
    if (!this.isChunked && !this.headers.has('Content-Length')) {
      if (payload.content instanceof Uint8Array) this.headers.set('Content-Length', String(payload.content.length));
      else this.isChunked = true;
    }
    for (const [name, value] of payload.headers) {
      if (!this.headers.has(name) && !this.skips(name)) this.headers.set(name, value);
    }
  }

  private addTransferEncoding(): void {
    const given = this.headers.get('Transfer-Encoding', '').toLowerCase().includes('chunked');
    if (given) {
      if (this.isChunked) throw new ValueError('chunked can not be set if "Transfer-Encoding: chunked" header is set');
    } else if (this.isChunked) {
      if (this.headers.has('Content-Length')) {
        throw new ValueError('chunked can not be set if Content-Length header is set');
      }
      this.headers.set('Transfer-Encoding', 'chunked');
    } else if (!this.headers.has('Content-Length')) {
      this.headers.set('Content-Length', String((this.content as Uint8Array).length));
    }
  }
}

function bodyOf(data: unknown): Payload {
  if (data instanceof FormData) return data.payload();
  if (data instanceof MultipartWriter) return data.payload();
  if (isPayload(data)) return data;
  return payloadOf(data) ?? new FormData(data).payload();
}

function isPayload(data: unknown): data is Payload {
  return typeof data === 'object' && data !== null && 'content' in data && 'headers' in data && 'filename' in data;
}

function withParams(url: URL, params: Query | null): URL {
  if (params === null || isEmpty(params)) return url;
  const query = new MultiDict<string>(url.query);
  query.extend(url.withQuery(params).query);
  return url.withQuery(query);
}

function isEmpty(params: Query): boolean {
  if (typeof params === 'string') return params === '';
  if (Array.isArray(params)) return params.length === 0;
  const { size } = params as { readonly size?: unknown };
  return typeof size === 'number' ? size === 0 : Object.keys(params).length === 0;
}

function hostOf(url: URL): string {
  const host = url.rawHost as string;
  const shown = isIpv6Address(host) ? `[${host}]` : host;
  return url.port === null || url.isDefaultPort() ? shown : `${shown}:${url.port}`;
}

/** The bytes of pieces that a program gives. */
export function pieceBytes(piece: Uint8Array | string): Uint8Array {
  return typeof piece === 'string' ? encode(piece) : piece;
}
