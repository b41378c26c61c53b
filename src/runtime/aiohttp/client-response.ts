/** Python's `aiohttp.ClientResponse`. */
import { CookieError } from '../http/cookies/morsel.js';
import { SimpleCookie } from '../http/cookies/simple-cookie.js';
import { CIMultiDict } from '../multidict/ci-multi-dict.js';
import { CIMultiDictProxy } from '../multidict/proxies.js';
import { ClientConnectionError } from './errors/client-error.js';
import { ClientResponseError, ContentTypeError } from './errors/response-error.js';
import { RuntimeError } from '../python/exceptions.js';
import { ascii } from '../python/repr.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { encode } from '../python/text/encode.js';
import type { URL } from '../yarl/url.js';
import { decodeText, guessedCharset, isKnownCharset } from './charset.js';
import type { Connection } from './connection.js';
import { contentTypeOf } from './content-type.js';
import { type ContentDisposition, contentDispositionOf } from './received-disposition.js';
import { HttpVersion } from './http-version.js';
import { loads as loadJson } from '../json/loads.js';
import { type Links, linksOf } from './links.js';
import { parseMimeType } from './mime-types.js';
import type { Outgoing } from './outgoing.js';
import type { RequestInfo } from './request-info.js';
import type { StreamReader } from './stream-reader.js';
import type { WireHead } from './transport.js';
import { signature } from '../python/functions/signature.js';

export interface JsonOptions<T> {
  readonly encoding?: string | null;
  readonly loads?: (text: string) => T;
  /** The type that the body must be of; null takes any. */
  readonly contentType?: string | null;
}

export class ClientResponse {
  static readonly [nameOf]: string = 'ClientResponse';
  static readonly [moduleOf]: string = 'aiohttp.client_reqrep';
  readonly method: string;
  readonly url: URL;
  /** With its fragment. */
  readonly realUrl: URL;
  readonly status: number;
  readonly reason: string;
  readonly version: HttpVersion;
  readonly headers: CIMultiDictProxy<string>;
  readonly rawHeaders: readonly (readonly [Uint8Array, Uint8Array])[];
  readonly cookies = new SimpleCookie();
  readonly requestInfo: RequestInfo;
  readonly content: StreamReader;
  /** The answers that led here by redirects. */
  history: readonly ClientResponse[] = Object.freeze([]);
  private readonly connection: Connection;
  private body: Uint8Array | null = null;
  private closings: (() => void)[] = [];
  private releasings: (() => void)[] = [];
  private isClosed = false;
  private isReleased = false;

  constructor(request: Outgoing, head: WireHead, connection: Connection) {
    this.method = request.method;
    this.realUrl = request.originalUrl;
    this.url = this.realUrl.withFragment(null);
    this.status = head.status;
    this.reason = head.reason;
    this.version = new HttpVersion(...head.version);
    this.headers = new CIMultiDictProxy(new CIMultiDict(head.headers));
    this.rawHeaders = Object.freeze(
      head.headers.map(([name, value]) =>
        Object.freeze([encode(name, 'utf-8', 'surrogateescape'), encode(value, 'utf-8', 'surrogateescape')] as const),
      ),
    );
    this.requestInfo = request.info;
    this.connection = connection;
    this.content = connection.body;
    this.content.onEof(() => this.markClosed());
    this.loadCookies();
  }

  get ok(): boolean {
    return this.status < 400;
  }

  get host(): string {
    return this.url.host as string;
  }

  get closed(): boolean {
    return this.isClosed;
  }

  get contentType(): string {
    return contentTypeOf(this.headers.get('Content-Type')).type;
  }

  get charset(): string | null {
    return contentTypeOf(this.headers.get('Content-Type')).charset;
  }

  get contentLength(): number | null {
    const length = this.headers.get('Content-Length');
    return length === null ? null : Number(length);
  }

  get contentDisposition(): ContentDisposition | null {
    return contentDispositionOf(this.headers.get('Content-Disposition'));
  }

  get links(): Links {
    return linksOf(this.headers.getall('link', []), this.url);
  }

  /** The body. @throws ClientConnectionError "Connection closed", ClientPayloadError, TimeoutError */
  async read(): Promise<Uint8Array> {
    if (this.body !== null) {
      if (this.isReleased) throw new ClientConnectionError('Connection closed');
      return this.body;
    }
    try {
      this.body = await this.content.read();
      return this.body;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The body as text; its charset is the header's, or guessed. @throws UnicodeDecodeError, LookupError */
  async text({
    encoding = null,
    errors = 'strict',
  }: { encoding?: string | null; errors?: string } = {}): Promise<string> {
    const bytes = this.body ?? (await this.read());
    return decodeText(bytes, encoding ?? this.getEncoding(), errors);
  }

  /** @throws ContentTypeError, JSONDecodeError */
  async json<T = unknown>(options: JsonOptions<T> = {}): Promise<T> {
    const { encoding = null, loads = loadJson as (text: string) => T, contentType = 'application/json' } = options;
    const bytes = this.body ?? (await this.read());
    if (contentType !== null && contentType !== '') this.checkType(contentType);
    const text = stripped(bytes);
    if (text.length === 0) return null as T;
    return loads(decodeText(text, encoding ?? this.getEncoding()));
  }

  /** @throws RuntimeError before the body is read */
  getEncoding(): string {
    const type = parseMimeType((this.headers.get('Content-Type') ?? '').toLowerCase());
    const charset = type.get('charset') ?? '';
    if (charset !== '' && isKnownCharset(charset)) return charset;
    if (/^application\/(?:json|rdap)(?:\+|$)/.test(type.get('') ?? '')) return 'utf-8';
    if (this.body === null) throw new RuntimeError('Cannot guess the encoding of a not yet read body');
    return guessedCharset(this.body);
  }

  /** @throws ClientResponseError */
  raiseForStatus(): void {
    if (this.ok) return;
    this.release();
    const { status, reason: message, headers } = this;
    throw new ClientResponseError(this.requestInfo, this.history, { status, message, headers });
  }

  /** Gives the connection back; a body that was not read can't be any more. */
  release(): void {
    this.leave();
  }

  close(): void {
    this.leave();
  }

  /** Calls back when the connection is given back. */
  onClose(callback: () => void): void {
    if (this.isClosed) callback();
    else this.closings.push(callback);
  }

  /** Calls back when the program has done with it. */
  onRelease(callback: () => void): void {
    this.releasings.push(callback);
  }

  async [asyncEnterOf](): Promise<this> {
    return this;
  }

  async [asyncExitOf](): Promise<boolean> {
    this.release();
    return false;
  }

  [reprOf](): string {
    const reason = this.reason === '' ? '' : ascii(this.reason).slice(1, -1);
    return `<ClientResponse(${this.url.toString()}) [${this.status} ${reason}]>\n${this.headers.toString()}\n`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private leave(): void {
    if (!this.isReleased && this.content.exception() === null) {
      this.content.setException(new ClientConnectionError('Connection closed'));
    }
    this.isReleased = true;
    if (!this.isClosed) this.connection.close();
    this.markClosed();
    for (const callback of this.releasings.splice(0)) callback();
  }

  private markClosed(): void {
    this.isClosed = true;
    for (const callback of this.closings.splice(0)) callback();
  }

  private checkType(expected: string): void {
    const type = (this.headers.get('Content-Type') ?? '').toLowerCase();
    const isExpected =
      expected === 'application/json' ? /^application\/(?:[\w.+-]+?\+)?json/.test(type) : type.includes(expected);
    if (isExpected) return;
    const message = `Attempt to decode JSON with unexpected mimetype: ${type}`;
    throw new ContentTypeError(this.requestInfo, this.history, { message, headers: this.headers });
  }

  private loadCookies(): void {
    for (const header of this.headers.getall('Set-Cookie', [])) {
      try {
        this.cookies.load(header);
      } catch (error) {
        if (!(error instanceof CookieError)) throw error;
        console.error('%s', `Can not load response cookies: ${String(error)}`);
      }
    }
  }
}

/** `bytes.strip()` */
function stripped(bytes: Uint8Array): Uint8Array {
  const isSpace = (byte: number | undefined): boolean => byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);
  let [start, end] = [0, bytes.length];
  while (start < end && isSpace(bytes[start])) start += 1;
  while (end > start && isSpace(bytes[end - 1])) end -= 1;
  return bytes.subarray(start, end);
}

signature(ClientResponse.prototype.text, 'self, encoding=, errors=', ({ values }) => [
  { encoding: values.get('encoding'), errors: values.get('errors') },
]);
signature(ClientResponse.prototype.json, 'self, *, encoding=, loads=, content_type=');
