import type { CIMultiDictProxy } from '../../multidict/proxies.js';
import { className } from '../../python/class-name.js';
import { repr } from '../../python/repr.js';
import { nameOf, reprOf } from '../../python/symbols.js';
import { str } from '../../python/str.js';
import { ClientError } from './client-error.js';
import type { RequestInfo } from '../request-info.js';

export interface ResponseErrorOptions {
  readonly status?: number | null;
  readonly message?: string;
  readonly headers?: CIMultiDictProxy<string> | null;
}

/** Python's `aiohttp.ClientResponseError`; its `message` there is `reason` here, where `message` is the whole text, as of every exception. */
export class ClientResponseError extends ClientError {
  static override readonly [nameOf]: string = 'ClientResponseError';
  readonly requestInfo: RequestInfo;
  readonly history: readonly unknown[];
  readonly reason: string;
  status: number;
  headers: CIMultiDictProxy<string> | null;

  constructor(
    requestInfo: RequestInfo,
    history: readonly unknown[],
    { status = null, message = '', headers = null }: ResponseErrorOptions = {},
  ) {
    super(requestInfo, history);
    this.requestInfo = requestInfo;
    this.history = history;
    this.status = status ?? 0;
    this.reason = message;
    this.headers = headers;
    this.message = this.toString();
  }

  /** As `status`. */
  get code(): number {
    return this.status;
  }

  override toString(): string {
    return `${this.status}, message=${repr(this.reason)}, url=${repr(this.requestInfo.realUrl)}`;
  }

  override [reprOf](): string {
    let shown = `${repr(this.requestInfo)}, ${repr(this.history)}`;
    if (this.status !== 0) shown += `, status=${str(this.status)}`;
    if (this.reason !== '') shown += `, message=${repr(this.reason)}`;
    if (this.headers !== null) shown += `, headers=${repr(this.headers)}`;
    return `${className(this.constructor)}(${shown})`;
  }
}

/** Python's `aiohttp.ContentTypeError`: the body is not of the type that `json()` asks for. */
export class ContentTypeError extends ClientResponseError {
  static override readonly [nameOf]: string = 'ContentTypeError';
}

/** Python's `aiohttp.TooManyRedirects`. */
export class TooManyRedirects extends ClientResponseError {
  static override readonly [nameOf]: string = 'TooManyRedirects';
}

/** Python's `aiohttp.ClientHttpProxyError`. */
export class ClientHttpProxyError extends ClientResponseError {
  static override readonly [nameOf]: string = 'ClientHttpProxyError';
}

/** Python's `aiohttp.WSServerHandshakeError`. */
export class WSServerHandshakeError extends ClientResponseError {
  static override readonly [nameOf]: string = 'WSServerHandshakeError';
}
