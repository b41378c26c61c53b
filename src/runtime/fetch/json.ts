/** The body as JSON, as aiohttp parses it. */
import { decodeText } from '../aiohttp/charset.js';
import { ContentTypeError } from '../aiohttp/errors/response-error.js';
import { loads } from '../json/loads.js';
import { bytesOf } from './body.js';
import { headersOf, requestInfoOf } from './raise-for-status.js';
import { charsetOf } from './text.js';

export interface JsonOptions {
  /** The type that the body must be of; null takes any. */
  readonly contentType?: string | null;
}

/**
 * `await response.json()`: objects become dicts (`Map`), arrays lists; an empty body is null.
 *
 * @throws ContentTypeError for a response of another type, JSONDecodeError
 */
export async function jsonOf(response: Response, { contentType = 'application/json' }: JsonOptions = {}): Promise<unknown> {
  const bytes = await bytesOf(response);
  if (contentType !== null && contentType !== '') checkType(response, contentType);
  const text = decodeText(bytes, charsetOf(response.headers.get('content-type'), bytes)).trim();
  return text === '' ? null : loads(text);
}

function checkType(response: Response, expected: string): void {
  const type = (response.headers.get('content-type') ?? '').toLowerCase();
  const isExpected = expected === 'application/json' ? /^application\/(?:[\w.+-]+?\+)?json/.test(type) : type.includes(expected);
  if (isExpected) return;
  const message = `Attempt to decode JSON with unexpected mimetype: ${type}`;
  throw new ContentTypeError(requestInfoOf(response), [], { message, headers: headersOf(response) });
}
