/** Python's `aiohttp.ClientSession`. */
import { CIMultiDict } from '../multidict/ci-multi-dict.js';
import { MultiDictBase, type MultiDictSource } from '../multidict/multi-dict.js';
import { AssertionError, RuntimeError, ValueError } from '../python/exceptions.js';
import { asyncEnterOf, asyncExitOf, moduleOf, nameOf } from '../python/symbols.js';
import { encode } from '../python/text/encode.js';
import { URL } from '../yarl/url.js';
import type { BasicAuth } from './basic-auth.js';
import type { ClientResponse } from './client-response.js';
import { ClientTimeout, defaultTimeout } from './client-timeout.js';
import { TCPConnector } from './connector.js';
import { CookieJar, type LooseCookies } from './cookie-jar.js';
import { InvalidURL } from './errors/client-error.js';
import { dumps } from '../json/dumps.js';
import { bytesPayload } from './payload.js';
import { performRequest } from './perform-request.js';
import type { RaiseForStatus, RequestOptions } from './request-options.js';
import { defaultLimit } from './stream-reader.js';
import { watchUnclosed } from './unclosed.js';
import { signature } from '../python/functions/signature.js';
import { camelCase } from '../python/classes/names.js';

export interface ClientSessionOptions {
  /** What paths are relative to: scheme, host and port. */
  readonly baseUrl?: string | URL | null;
  readonly connector?: TCPConnector | null;
  readonly connectorOwner?: boolean;
  readonly headers?: MultiDictSource<string> | null;
  readonly skipAutoHeaders?: Iterable<string> | null;
  readonly cookies?: LooseCookies | null;
  readonly cookieJar?: CookieJar | null;
  readonly auth?: BasicAuth | null;
  readonly timeout?: ClientTimeout | number | null;
  readonly raiseForStatus?: RaiseForStatus;
  readonly jsonSerialize?: (value: unknown) => string;
  readonly autoDecompress?: boolean;
  readonly readBufsize?: number;
}

export class ClientSession {
  static readonly [nameOf]: string = 'ClientSession';
  static readonly [moduleOf]: string = 'aiohttp.client';
  /** Sent with every request. */
  readonly headers: CIMultiDict<string>;
  readonly skipAutoHeaders: ReadonlySet<string>;
  readonly cookieJar: CookieJar;
  readonly auth: BasicAuth | null;
  readonly timeout: ClientTimeout;
  readonly raiseForStatus: RaiseForStatus;
  readonly connectorOwner: boolean;
  readonly autoDecompress: boolean;
  readonly readBufsize: number;
  private readonly baseUrl: URL | null;
  private readonly jsonSerialize: (value: unknown) => string;
  private readonly forgetUnclosed: () => void;
  private ownConnector: TCPConnector | null;

  /** @throws AssertionError "Only absolute URLs without path part are supported" */
  constructor(options: ClientSessionOptions = {}) {
    this.baseUrl = baseOf(options.baseUrl ?? null);
    this.ownConnector = options.connector ?? new TCPConnector();
    this.connectorOwner = options.connectorOwner ?? true;
    this.headers = new CIMultiDict(options.headers ?? []);
    this.skipAutoHeaders = lowerCase(options.skipAutoHeaders);
    this.cookieJar = options.cookieJar ?? new CookieJar();
    if ((options.cookies ?? null) !== null) this.cookieJar.updateCookies(options.cookies as LooseCookies);
    this.auth = options.auth ?? null;
    this.timeout = timeoutOf(options.timeout, defaultTimeout);
    this.raiseForStatus = options.raiseForStatus ?? false;
    this.jsonSerialize = options.jsonSerialize ?? dumps;
    this.autoDecompress = options.autoDecompress ?? true;
    this.readBufsize = options.readBufsize ?? defaultLimit;
    this.forgetUnclosed = watchUnclosed(this);
  }

  get closed(): boolean {
    return this.ownConnector === null || this.ownConnector.closed;
  }

  get connector(): TCPConnector | null {
    return this.ownConnector;
  }

  /**
   * Sends a request, and waits for the head of the answer. The URL is text or a `URL`; where it comes from data whose type
   * nobody knows, anything else is refused at run time.
   *
   * @throws ClientConnectorError, ClientResponseError, ServerDisconnectedError, TooManyRedirects, InvalidURL; TimeoutError
   * when the time is up; RuntimeError "Session is closed"; TypeError "Constructor parameter should be str"
   */
  async request(method: string, url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    if (this.closed) throw new RuntimeError('Session is closed');
    const { json = null } = options;
    let { data = null } = options;
    if (data !== null && json !== null) {
      throw new ValueError('data and json parameters can not be used at the same time');
    }
    if (json !== null) data = bytesPayload(encode(this.jsonSerialize(json)), 'application/json');
    return await performRequest(this, {
      method,
      url: this.fullUrl(url),
      params: options.params ?? null,
      data,
      headers: this.mergedHeaders(options.headers ?? null),
      skipAutoHeaders: new Set([...this.skipAutoHeaders, ...lowerCase(options.skipAutoHeaders)]),
      cookies: options.cookies ?? null,
      auth: options.auth ?? null,
      timeout: timeoutOf(options.timeout, this.timeout),
      allowRedirects: options.allowRedirects ?? true,
      maxRedirects: options.maxRedirects ?? 10,
      raiseForStatus: options.raiseForStatus ?? this.raiseForStatus,
      ssl: options.ssl ?? this.ownConnector?.ssl ?? null,
      chunked: options.chunked ?? null,
      compress: options.compress ?? null,
      bufferSize: options.readBufsize ?? this.readBufsize,
    });
  }

  async get(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('GET', url, options);
  }

  async options(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('OPTIONS', url, options);
  }

  /** Follows redirects only if it is asked to. */
  async head(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('HEAD', url, { allowRedirects: false, ...options });
  }

  async post(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('POST', url, options);
  }

  async put(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('PUT', url, options);
  }

  async patch(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('PATCH', url, options);
  }

  async delete(url: unknown, options: RequestOptions = {}): Promise<ClientResponse> {
    return await this.request('DELETE', url, options);
  }

  /** Closes the connections; once closed, does nothing. */
  async close(): Promise<null> {
    if (!this.closed && this.connectorOwner) await this.ownConnector?.close();
    this.detach();
    return null;
  }

  /** Leaves the connector open; the session is closed then. */
  detach(): void {
    this.ownConnector = null;
    this.forgetUnclosed();
  }

  async [asyncEnterOf](): Promise<this> {
    return this;
  }

  async [asyncExitOf](): Promise<boolean> {
    await this.close();
    return false;
  }

  private fullUrl(given: unknown): URL {
    let url: URL;
    try {
      url = new URL(given as string);
    } catch (error) {
      if (error instanceof ValueError) throw new InvalidURL(given);
      throw error;
    }
    if (this.baseUrl === null) return url;
    if (url.isAbsolute() || !url.path.startsWith('/')) throw new AssertionError();
    return this.baseUrl.join(url);
  }

  /** Headers of the request take the place of the session's. */
  private mergedHeaders(given: MultiDictSource<string> | null): CIMultiDict<string> {
    const merged = new CIMultiDict<string>(this.headers);
    if (given === null) return merged;
    const added = new Set<string>();
    const headers = given instanceof MultiDictBase ? given : new CIMultiDict<string>(given);
    for (const [name, value] of headers.pairs()) {
      if (added.has(name.toLowerCase())) merged.add(name, value);
      else merged.set(name, value);
      added.add(name.toLowerCase());
    }
    return merged;
  }
}

function baseOf(given: string | URL | null): URL | null {
  if (given === null || given instanceof URL) return given;
  const base = new URL(given);
  if (base.origin().toString() !== base.toString().replace(/\/$/, '')) {
    throw new AssertionError('Only absolute URLs without path part are supported');
  }
  return base;
}

function timeoutOf(given: ClientTimeout | number | null | undefined, otherwise: ClientTimeout): ClientTimeout {
  if (given === undefined) return otherwise;
  return given instanceof ClientTimeout ? given : new ClientTimeout({ total: given });
}

function lowerCase(names: Iterable<string> | null | undefined): ReadonlySet<string> {
  return new Set([...(names ?? [])].map((name) => name.toLowerCase()));
}

const requestKeywords =
  'params=, data=, json=, cookies=, headers=, skip_auto_headers=, auth=, allow_redirects=, max_redirects=, compress=, ' +
  'chunked=, raise_for_status=, timeout=, ssl=, read_bufsize=';
signature(ClientSession.prototype.request, `self, method, url, *, ${requestKeywords}`);
for (const name of ['get', 'options', 'head', 'post', 'put', 'patch', 'delete'] as const) {
  signature(ClientSession.prototype[name], `self, url, *, ${requestKeywords}`);
}
const sessionKeywords =
  'connector=, connector_owner=, headers=, skip_auto_headers=, cookies=, cookie_jar=, auth=, timeout=, ' +
  'raise_for_status=, json_serialize=, auto_decompress=, read_bufsize=, loop=';
signature(ClientSession, `base_url=, *, ${sessionKeywords}`, ({ values }) => [
  Object.fromEntries([...values].map(([name, value]) => [camelCase(name), value])),
]);
