/** The platform's `fetch` on the loop, and what aiohttp's responses do that its own do not. */
import '../python/host/install.js';
export { fetch } from './fetch.js';
export { bytesOf, discard } from './body.js';
export { jsonOf } from './json.js';
export { raiseForStatus } from './raise-for-status.js';
export { textOf } from './text.js';
export { withQuery } from './with-query.js';
export { jsonBody } from './request-body.js';
