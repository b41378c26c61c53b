import { getAttribute } from '../python/classes/get-attribute.js';
import { methodNamed } from '../python/classes/method.js';
import { camelCase } from '../python/classes/names.js';
import { Keywords, type KeywordSource } from '../python/functions/keywords.js';
import { getItem } from '../python/operators/items.js';
import { tupleFrom } from '../python/sequences/tuple.js';

/** Python's `operator.itemgetter(*items)`: one item, or a tuple of several. */
export function itemgetter(...items: readonly [item: unknown, ...items: unknown[]]): (x: unknown) => unknown {
  if (items.length === 1) return (x) => getItem(x, items[0]);
  return (x) => tupleFrom(items.map((item) => getItem(x, item)));
}

/** Python's `operator.attrgetter(*names)`; a name may have dots. @throws AttributeError */
export function attrgetter(...names: readonly [name: string, ...names: string[]]): (x: unknown) => unknown {
  const get = (x: unknown, path: string): unknown =>
    path.split('.').reduce((value, name) => getAttribute(value, name), x);
  if (names.length === 1) return (x) => get(x, names[0]);
  return (x) => tupleFrom(names.map((name) => get(x, name)));
}

/** Python's `operator.methodcaller(name, *args, **kwargs)`. @throws AttributeError */
export function methodcaller(
  name: string,
  args: readonly unknown[] = [],
  keywords?: KeywordSource,
): (x: unknown) => unknown {
  const named = keywords === undefined ? undefined : new Keywords(keywords);
  return (x) => methodNamed(x, camelCase(name), name, args, named);
}
