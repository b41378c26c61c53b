/** `aio2ts/runtime/random`: Python's `random`. */
export * from './functions.js';
export { Random, type RandomState } from './random.js';
export { SystemRandom } from './system-random.js';
