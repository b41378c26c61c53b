/** `aio2ts/runtime/operator`: the getters of Python's `operator`; its operators are those of `aio2ts/runtime/python`. */
export { attrgetter, itemgetter, methodcaller } from './getters.js';
