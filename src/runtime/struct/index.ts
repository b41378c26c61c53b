/** `aio2ts/runtime/struct`: Python's `struct`. */
export { StructError } from './format.js';
export { calcsize, iterUnpack, pack, packInto, unpack, unpackFrom } from './functions.js';
export { Struct } from './struct.js';
