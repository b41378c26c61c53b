/** `aio2ts/runtime/aiofiles`: Python's `aiofiles` on Node's file system. */
export { fspathOf, open, Opening, type Path } from './open.js';
export type { BinaryMode, OpenOptions } from '../io/open-options.js';
export type { AsyncFile } from './async-file.js';
export { TextFile } from './text-file.js';
export { BinaryFile } from './binary-file.js';
export { UnsupportedOperation } from '../io/file-errors.js';
export { appendText, readBytes, readText, type TextFileOptions, writeBytes, writeText } from './whole-files.js';
