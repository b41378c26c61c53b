/** `aio2ts/runtime/copy`: Python's `copy`. */
export { copy } from './copy.js';
export { deepcopy } from './deepcopy.js';
