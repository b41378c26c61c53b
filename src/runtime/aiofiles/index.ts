/** `aio2ts/runtime/aiofiles`: Python's `aiofiles` on Node's file system. */
export { type BinaryMode, fspathOf, open, Opening, type OpenOptions, type Path } from './open.js';
export type { AsyncFile } from './async-file.js';
export { TextFile } from './text-file.js';
export { BinaryFile } from './binary-file.js';
export { UnsupportedOperation } from '../io/file-errors.js';
export { appendText, readBytes, readText, type TextFileOptions, writeBytes, writeText } from './whole-files.js';
