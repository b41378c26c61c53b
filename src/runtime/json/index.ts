/** `aio2ts/runtime/json`: Python's `json`. Objects are dicts (`Map`), arrays lists. */
export { JSONDecodeError } from '../python/exceptions/json-decode-error.js';
export { JSONDecoder } from './decoder.js';
export { dump, dumps } from './dumps.js';
export { type EncodeOptions, JSONEncoder } from './encoder.js';
export { load, loads } from './loads.js';
export type { ParseOptions } from './parse.js';
