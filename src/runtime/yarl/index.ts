/** `aio2ts/runtime/yarl`: Python's `yarl.URL`. */
export { URL } from './url.js';
export type { UrlParts } from './url-parts.js';
export type { Query, QueryValue } from './query-text.js';
