/** `session.get(url, **options)`: Python's keywords as the options of the port. */
import { PyTypeError } from '../python/exceptions.js';
import type { RequestOptions } from './request-options.js';

const names: Readonly<Record<string, keyof RequestOptions | null>> = {
  params: 'params',
  data: 'data',
  json: 'json',
  headers: 'headers',
  cookies: 'cookies',
  auth: 'auth',
  timeout: 'timeout',
  allow_redirects: 'allowRedirects',
  max_redirects: 'maxRedirects',
  raise_for_status: 'raiseForStatus',
  ssl: 'ssl',
  verify_ssl: 'ssl',
  skip_auto_headers: 'skipAutoHeaders',
  chunked: 'chunked',
  compress: 'compress',
  read_bufsize: 'readBufsize',
  // These change nothing that a program could see.
  trace_request_ctx: null,
  expect100: null,
};

/**
 * Options by their Python names: `requestOptions({ allow_redirects: false })`.
 *
 * @throws TypeError for a keyword that requests do not take
 */
export function requestOptions(keywords: Readonly<Record<string, unknown>>): RequestOptions {
  const options: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(keywords)) {
    const name = Object.hasOwn(names, keyword) ? names[keyword] : undefined;
    if (name === undefined) {
      throw new PyTypeError(`ClientSession._request() got an unexpected keyword argument '${keyword}'`);
    }
    if (name !== null) options[name] = value;
  }
  return options;
}
