import { hasAttribute } from './get-attribute.js';

/**
 * `isinstance(x, P)` for a runtime-checkable protocol: whether `x` has every member of it. Types are not looked at.
 *
 * @see https://docs.python.org/3.13/library/typing.html#typing.runtime_checkable
 * @example if (supports<Closable>(thing, 'close')) thing.close();
 */
export function supports<P>(x: unknown, ...members: readonly string[]): x is P {
  return members.every((member) => hasAttribute(x, member));
}
