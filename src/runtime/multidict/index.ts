/** `aio2ts/runtime/multidict`: Python's `multidict`, which aiohttp's headers and yarl's queries are. */
export { MultiDict, MultiDictBase, type MultiDictSource } from './multi-dict.js';
export { CIMultiDict } from './ci-multi-dict.js';
export { CIMultiDictProxy, MultiDictProxy } from './proxies.js';
export { MultiDictView } from './views.js';
