/** URLs with the `params` of a request. */
import { MultiDict } from '../multidict/multi-dict.js';
import type { Query } from '../yarl/query-text.js';
import { URL } from '../yarl/url.js';

/**
 * The URL with further parameters in its query, quoted as aiohttp quotes them.
 *
 * @throws TypeError for a value that is neither text nor a number
 */
export function withQuery(url: string, params: Query): string {
  const from = new URL(url);
  const query = new MultiDict<string>(from.query);
  query.extend(from.withQuery(params).query);
  return from.withQuery(query).toString();
}
