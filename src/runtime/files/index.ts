/** `aio2ts/runtime/files`: the built-in `open` and the files that it gives. */
export { BinaryFile } from './binary-file.js';
export { open, type BinaryMode, type OpenOptions } from './open.js';
export { TextFile } from './text-file.js';
