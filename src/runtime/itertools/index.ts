/** `aio2ts/runtime/itertools`: Python's `itertools`. */
export {
  accumulate,
  batched,
  chain,
  chainFrom,
  count,
  cycle,
  dropwhile,
  groupby,
  islice,
  pairwise,
  repeatItem,
  starmap,
  takewhile,
  tee,
  zipLongest,
} from './streams.js';
export { combinations, permutations, product } from './selections.js';
