/** Statuses as exceptions. */
import { ClientResponseError } from '../aiohttp/errors/response-error.js';
import { RequestInfo } from '../aiohttp/request-info.js';
import { CIMultiDict } from '../multidict/ci-multi-dict.js';
import { CIMultiDictProxy } from '../multidict/proxies.js';
import { URL } from '../yarl/url.js';

/**
 * `response.raise_for_status()`
 *
 * @throws ClientResponseError for 400 and above
 */
export function raiseForStatus(response: Response): void {
  const { status } = response;
  if (status < 400) return;
  throw new ClientResponseError(requestInfoOf(response), [], { status, message: response.statusText, headers: headersOf(response) });
}

/** What the platform tells of the request: where it ended, not how it began. */
export function requestInfoOf(response: Response): RequestInfo {
  return new RequestInfo(new URL(response.url), 'GET', new CIMultiDictProxy(new CIMultiDict<string>([])));
}

export function headersOf(response: Response): CIMultiDictProxy<string> {
  return new CIMultiDictProxy(new CIMultiDict<string>([...response.headers]));
}
