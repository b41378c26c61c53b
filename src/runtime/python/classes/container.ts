import { PyTypeError } from '../exceptions/builtin.js';
import { equals } from '../operators/equals.js';
import { repr } from '../repr.js';
import { equalsOf, reprOf } from '../symbols.js';

type Container = readonly unknown[] | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>;

/** `super().__contains__(x)` in a class over a list, dict or set, whatever the class has in its place. */
export function holds(container: Container, x: unknown): boolean {
  return Array.isArray(container) ? container.some((one) => one === x || equals(one, x)) : (container as ReadonlySet<unknown>).has(x);
}

/** `super().__repr__()` in such a class. */
export function containerRepr(container: Container): string {
  return repr(without(container, reprOf));
}

/** `super().__eq__(other)` in such a class. */
export function equalContainers(container: Container, other: unknown): boolean {
  return equals(without(container, equalsOf), other);
}

/** The same container to who asks for the special method of its class. */
function without(container: Container, key: symbol): object {
  return new Proxy(container as object, {
    get(target, name) {
      if (name === key) return undefined;
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' && name !== 'constructor' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}

/** `super().__init__(source)` where JavaScript has constructed the container before. @throws PyTypeError */
export function refill(container: Container, source: Iterable<unknown> = []): void {
  if (Array.isArray(container)) container.splice(0, container.length, ...source);
  else if (container instanceof Map) for (const [key, value] of source as Iterable<readonly [unknown, unknown]>) container.set(key, value);
  else if (container instanceof Set) for (const x of source) container.add(x);
  else throw new PyTypeError('this container can be initialized by its constructor only');
}
