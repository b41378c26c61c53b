import { KeyError } from '../exceptions/builtin.js';
import { iterate } from '../iteration/iterate.js';
import { FrozenSet, PySet } from './py-set.js';

/** A new set of the kind of the first: Python's operators keep `frozenset` of the left operand. */
function alike<T>(model: ReadonlySet<unknown>, elements: Iterable<T>): Set<T> {
  if (model instanceof FrozenSet) return new FrozenSet(elements);
  return model instanceof PySet ? new PySet(elements) : new Set(elements);
}

/** Anything iterable as a set to look elements up in. */
function lookup<T>(xs: Iterable<T>): ReadonlySet<T> {
  if (xs instanceof Set) return xs as ReadonlySet<T>;
  return new PySet(iterate(xs));
}

/** Python's `a.union(*others)` and `a | b`. */
export function union<T, U = T>(a: ReadonlySet<T>, ...others: readonly Iterable<U>[]): Set<T | U> {
  const result = alike<T | U>(a, a);
  if (!(result instanceof FrozenSet)) {
    addAll(result, ...others);
    return result;
  }
  const all = new PySet<T | U>(a);
  addAll(all, ...others);
  return new FrozenSet(all);
}

/** Python's `a.intersection(*others)` and `a & b`: CPython goes through the smaller set. */
export function intersection<T>(a: ReadonlySet<T>, ...others: readonly Iterable<unknown>[]): Set<T> {
  let result: Iterable<T> = a;
  let size = a.size;
  for (const other of others) {
    const members = lookup(other) as ReadonlySet<T>;
    const kept = lookup(result);
    const through: Iterable<T> = other instanceof Set && members.size > size ? kept : members;
    const within: ReadonlySet<T> = through === kept ? members : kept;
    const found = [...through].filter((element) => within.has(element));
    result = found;
    size = found.length;
  }
  return alike(a, result);
}

/** Python's `a.difference(*others)` and `a - b`. */
export function difference<T>(a: ReadonlySet<T>, ...others: readonly Iterable<unknown>[]): Set<T> {
  const sets = others.map((other) => lookup(other));
  return alike(
    a,
    [...a].filter((element) => !sets.some((set) => set.has(element))),
  );
}

/** Python's `a.symmetric_difference(b)` and `a ^ b`. */
export function symmetricDifference<T, U = T>(a: ReadonlySet<T>, b: Iterable<U>): Set<T | U> {
  const other = lookup<T | U>(b);
  const result = new PySet<T | U>(other);
  for (const element of a) if (!result.delete(element)) result.add(element);
  return alike(a, result);
}

/** Python's `a.issubset(b)`. */
export function isSubset(a: ReadonlySet<unknown>, b: Iterable<unknown>): boolean {
  const other = lookup(b);
  return [...a].every((element) => other.has(element));
}

/** Python's `a.issuperset(b)`. */
export function isSuperset(a: ReadonlySet<unknown>, b: Iterable<unknown>): boolean {
  for (const element of iterate(b)) if (!a.has(element)) return false;
  return true;
}

/** Python's `a.isdisjoint(b)`. */
export function isDisjoint(a: ReadonlySet<unknown>, b: Iterable<unknown>): boolean {
  for (const element of iterate(b)) if (a.has(element)) return false;
  return true;
}

/** Python's `a.update(*others)` and `a |= b`. */
export function addAll<T>(a: Set<T>, ...others: readonly Iterable<T>[]): void {
  for (const other of others) {
    if (a instanceof PySet && other instanceof PySet) (a as PySet<T>).addAllOf(other as PySet<T>);
    else for (const element of iterate(other)) a.add(element as T);
  }
}

/** Python's `a.intersection_update(*others)` and `a &= b`. */
export function keepAll<T>(a: Set<T>, ...others: readonly Iterable<unknown>[]): void {
  const sets = others.map((other) => lookup(other));
  for (const element of [...a]) if (!sets.every((set) => set.has(element))) a.delete(element);
}

/** Python's `a.difference_update(*others)` and `a -= b`. */
export function dropAll<T>(a: Set<T>, ...others: readonly Iterable<unknown>[]): void {
  for (const other of others) for (const element of [...iterate(other)]) a.delete(element as T);
}

/** Python's `a.symmetric_difference_update(b)` and `a ^= b`. */
export function toggleAll<T>(a: Set<T>, b: Iterable<T>): void {
  for (const element of [...lookup(b)]) if (!a.delete(element)) a.add(element);
}

/** Python's `a.remove(x)`. @throws KeyError */
export function removeFrom<T>(a: Set<T>, element: T): void {
  if (!a.delete(element)) throw new KeyError(element);
}

/** Python's `a.pop()`. @throws KeyError `'pop from an empty set'` */
export function popFrom<T>(a: Set<T>): T {
  if (a.size === 0) throw new KeyError('pop from an empty set');
  if (a instanceof PySet) return (a as PySet<T>).takeAny() as T;
  const [first] = a;
  a.delete(first as T);
  return first as T;
}

/** Python's `set(xs)`. @throws PyTypeError */
export function set<T = never>(xs: Iterable<T> = []): PySet<T> {
  return new PySet(xs instanceof Set ? xs : (iterate(xs) as Iterable<T>));
}

/** Python's `frozenset(xs)`. @throws PyTypeError */
export function frozenSet<T = never>(xs: Iterable<T> = []): FrozenSet<T> {
  return new FrozenSet(xs instanceof Set ? xs : (iterate(xs) as Iterable<T>));
}
