/** `aio2ts/runtime/urllib`: Python's `urllib.parse`. */
export { parseQs, parseQsl, type QueryOptions, urlencode, type UrlencodeOptions } from './query.js';
export { quote, quotePlus, unquote, unquotePlus, unquoteToBytes } from './quote.js';
export { DefragResult, ParseResult, SplitResult, urldefrag, urlparse, urlsplit } from './split.js';
export { urljoin, urlunparse, urlunsplit } from './join.js';
