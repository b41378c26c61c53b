/** `aio2ts/runtime/io`: Python's `io`, as far as it stays in memory. */
export { BytesIO } from './bytes-io.js';
export { UnsupportedOperation } from './file-errors.js';
export { fspathOf, type Path, PathLike, pathText } from './path-text.js';
export { StringIO } from './string-io.js';
export type { BinaryStream, TextStream } from './text-stream.js';
