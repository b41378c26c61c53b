/** `aio2ts/runtime/os`: Python's `os` and, as `osPath`, `os.path`. */
export { environ, getenv } from './environ.js';
export * from './files.js';
export * from './process.js';
export { ScandirIterator } from './scandir-iterator.js';
export { DirEntry, StatResult } from './status.js';
export { walk, type WalkOptions } from './walk.js';
export { pathText as fspath } from '../io/path-text.js';
export * as osPath from './path.js';
