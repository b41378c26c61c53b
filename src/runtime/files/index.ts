/** `aio2ts/runtime/files`: the built-in `open` and the files that it gives. */
export { BinaryFile } from './binary-file.js';
export { open } from './open.js';
export type { BinaryMode, OpenOptions } from '../io/open-options.js';
export { TextFile } from './text-file.js';
