/** Special methods that a program asks for by name: `hasattr(x, '__len__')`, `getattr(x, '__aenter__')`. */
import { iterate } from '../iteration/iterate.js';
import { next } from '../iteration/next.js';
import { contains } from '../operators/contains.js';
import { getItem } from '../operators/items.js';
import { len } from '../operators/len.js';
import {
  anextOf, asyncEnterOf, asyncExitOf, awaitOf, callOf, containsOf, deleteItemOf, enterOf, exitOf, getItemOf, lengthOf, nextOf, setItemOf,
} from '../symbols.js';

type Callable = (...args: readonly unknown[]) => unknown;

const keys: Readonly<Record<string, symbol>> = {
  __len__: lengthOf,
  __contains__: containsOf,
  __getitem__: getItemOf,
  __setitem__: setItemOf,
  __delitem__: deleteItemOf,
  __call__: callOf,
  __iter__: Symbol.iterator,
  __next__: nextOf,
  __aiter__: Symbol.asyncIterator,
  __anext__: anextOf,
  __enter__: enterOf,
  __exit__: exitOf,
  __aenter__: asyncEnterOf,
  __aexit__: asyncExitOf,
  __await__: awaitOf,
};

const collectionMethods: Readonly<Record<string, (self: unknown) => Callable>> = {
  __len__: (self) => () => len(self as never),
  __contains__: (self) => (item) => contains(self as never, item),
  __getitem__: (self) => (key) => getItem(self, key as never),
  __iter__: (self) => () => iterate(self)[Symbol.iterator](),
};

/** The method, bound; undefined where the value has none. */
export function specialMethod(x: unknown, name: string): Callable | undefined {
  if (x === null || x === undefined) return undefined;
  if (name === '__call__' && typeof x === 'function') return x as Callable;
  const key = keys[name];
  if (key === undefined) return undefined;
  if (isCollection(x)) return name === '__getitem__' && x instanceof Set ? undefined : collectionMethods[name]?.(x);
  if (typeof x !== 'object') return undefined;
  const own = (x as Readonly<Record<symbol, unknown>>)[key];
  if (typeof own === 'function') return (own as Callable).bind(x);
  // The host's iterators have a method of another name.
  return name === '__next__' && Symbol.iterator in x && 'next' in x ? () => next(x) : undefined;
}

function isCollection(x: unknown): boolean {
  return typeof x === 'string' || Array.isArray(x) || x instanceof Map || x instanceof Set || x instanceof Uint8Array;
}
