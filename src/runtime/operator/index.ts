/** `aio2ts/runtime/operator`: Python's `operator`; comparisons and the like are those of `aio2ts/runtime/python`. */
export * from './arithmetic.js';
export { attrgetter, itemgetter, methodcaller } from './getters.js';
