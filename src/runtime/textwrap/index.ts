/** `aio2ts/runtime/textwrap`: Python's `textwrap`. */
export { dedent, indent } from './indentation.js';
export { fill, shorten, wrap, type WrapOptions } from './wrap.js';
