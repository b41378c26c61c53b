import { Enum } from '../python/classes/enum.js';
import { isClass } from '../python/is-class.js';
import { isRecord } from '../python/operators/equals.js';
import { TypedView } from '../python/typed.js';
import { copy, copyInstance, isBytes } from './copy.js';

/** What was copied already, by what it was: a dict in Python too. */
type Memo = Map<unknown, unknown>;

/** Python's `copy.deepcopy(x)`: all that is reached is copied once; what is shared stays shared. */
export function deepcopy<T>(x: T, memo: unknown = null): T {
  if (typeof x !== 'object' || x === null) return x;
  const known = (memo ?? new Map()) as Memo;
  if (known.has(x)) return known.get(x) as T;
  const made = copied(x, known);
  known.set(x, made);
  return made as T;
}

function copied(x: object, memo: Memo): unknown {
  if (x instanceof TypedView) return deepcopy(x.value as unknown, memo);
  const own = (x as { readonly __deepcopy__?: (memo: Memo) => unknown }).__deepcopy__;
  if (typeof own === 'function') return own.call(x, memo);
  if (x instanceof Enum || isClass(x)) return x;
  if (Array.isArray(x)) return copiedArray(x, memo);
  if (x instanceof Map) return refilledMap(x, memo);
  if (x instanceof Set) return refilledSet(x, memo);
  if (x instanceof Uint8Array) return isBytes(x) ? x : x.slice();
  if (isRecord(x)) return copiedRecord(x, memo);
  return copiedObject(x, memo);
}

function copiedArray(x: readonly unknown[], memo: Memo): unknown {
  if (!Object.isFrozen(x)) {
    const list: unknown[] = [];
    memo.set(x, list);
    for (const item of x) list.push(deepcopy(item, memo));
    return list;
  }
  const items = x.map((item) => deepcopy(item, memo));
  // A tuple of what can't change is its own copy.
  if (items.every((item, index) => item === x[index])) return x;
  const named = x.constructor as new (...items: readonly unknown[]) => unknown;
  return x.constructor === Array ? Object.freeze(items) : new named(...items);
}

function refilledMap(x: Map<unknown, unknown>, memo: Memo): unknown {
  const made = copy(x);
  memo.set(x, made);
  made.clear();
  for (const [key, value] of x) made.set(deepcopy(key, memo), deepcopy(value, memo));
  return made;
}

function refilledSet(x: Set<unknown>, memo: Memo): unknown {
  const items = [...x].map((item) => deepcopy(item, memo));
  return new (x.constructor as new (items: Iterable<unknown>) => unknown)(items);
}

function copiedRecord(x: Readonly<Record<string, unknown>>, memo: Memo): unknown {
  const made: Record<string, unknown> = {};
  memo.set(x, made);
  for (const [key, value] of Object.entries(x)) made[key] = deepcopy(value, memo);
  return made;
}

function copiedObject(x: object, memo: Memo): unknown {
  const made = copy(x);
  memo.set(x, made);
  if (made === x || Object.isFrozen(made)) return frozenCopy(x, memo);
  if (Symbol.iterator in made && 'clear' in made && 'append' in made) return refilledDeque(x, made, memo);
  const fields = made as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) fields[name] = deepcopy(value, memo);
  return made;
}

/** A frozen dataclass: its fields are copied before it is frozen. */
function frozenCopy(x: object, memo: Memo): unknown {
  const entries = Object.entries(x).map(([name, value]): [string, unknown] => [name, deepcopy(value, memo)]);
  const isSame = entries.every(([name, value]) => (x as Record<string, unknown>)[name] === value);
  if (isSame) return copyInstance(x);
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(x) as object | null) as object, Object.fromEntries(entries)));
}

function refilledDeque(x: object, made: object, memo: Memo): object {
  const deque = made as { clear(): void; append(item: unknown): void };
  const items = [...(x as Iterable<unknown>)];
  deque.clear();
  for (const item of items) deque.append(deepcopy(item, memo));
  return made;
}
