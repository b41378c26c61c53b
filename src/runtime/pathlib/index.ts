/** `aio2ts/runtime/pathlib`: Python's `pathlib`, as on POSIX. */
export { Path } from './path.js';
export { Parents } from './parents.js';
export { type PathPart, PurePath } from './pure-path.js';
