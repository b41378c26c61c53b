import type { CIMultiDictProxy } from '../multidict/proxies.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { URL } from '../yarl/url.js';

/** Python's `aiohttp.RequestInfo`: what was asked. */
export class RequestInfo {
  static readonly [nameOf]: string = 'RequestInfo';
  static readonly [moduleOf]: string = 'aiohttp.client_reqrep';
  readonly url: URL;
  readonly method: string;
  readonly headers: CIMultiDictProxy<string>;
  /** With its fragment. */
  readonly realUrl: URL;

  constructor(url: URL, method: string, headers: CIMultiDictProxy<string>, realUrl: URL = url) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.realUrl = realUrl;
  }

  [reprOf](): string {
    const { url, method, headers, realUrl } = this;
    return `RequestInfo(url=${repr(url)}, method=${repr(method)}, headers=${repr(headers)}, real_url=${repr(realUrl)})`;
  }

  toString(): string {
    return this[reprOf]();
  }
}
