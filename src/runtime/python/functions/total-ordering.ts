import { ValueError } from '../exceptions/builtin.js';
import { equals } from '../operators/equals.js';
import { NotImplemented } from '../operators/not-implemented.js';
import { greaterEqualOf, greaterThanOf, lessEqualOf, lessThanOf } from '../symbols.js';

type Order = (this: object, other: unknown) => unknown;
type OrderMethod = typeof lessThanOf | typeof lessEqualOf | typeof greaterThanOf | typeof greaterEqualOf;

/** A method that follows from another: whether that one holds, and whether the operands are equal. */
type Derivation = readonly [method: OrderMethod, answer: (holds: boolean, areEqual: () => boolean) => boolean];

/** By the method that the class defines, in the order in which Python looks for them. */
const derivations: readonly (readonly [root: OrderMethod, derived: readonly Derivation[]])[] = [
  [
    lessThanOf,
    [
      [greaterThanOf, (less, areEqual) => !less && !areEqual()],
      [lessEqualOf, (less, areEqual) => less || areEqual()],
      [greaterEqualOf, (less) => !less],
    ],
  ],
  [
    lessEqualOf,
    [
      [greaterEqualOf, (atMost, areEqual) => !atMost || areEqual()],
      [lessThanOf, (atMost, areEqual) => atMost && !areEqual()],
      [greaterThanOf, (atMost) => !atMost],
    ],
  ],
  [
    greaterThanOf,
    [
      [lessThanOf, (more, areEqual) => !more && !areEqual()],
      [greaterEqualOf, (more, areEqual) => more || areEqual()],
      [lessEqualOf, (more) => !more],
    ],
  ],
  [
    greaterEqualOf,
    [
      [lessEqualOf, (atLeast, areEqual) => !atLeast || areEqual()],
      [greaterThanOf, (atLeast, areEqual) => atLeast && !areEqual()],
      [lessThanOf, (atLeast) => !atLeast],
    ],
  ],
];

/** Python's `functools.total_ordering`: the missing order methods, from the one that is defined and `==`. */
export function totalOrdering<C extends abstract new (...args: never[]) => object>(target: C): C {
  const prototype = target.prototype as Partial<Record<OrderMethod, Order>>;
  const found = derivations.find(([root]) => root in prototype);
  if (found === undefined) throw new ValueError('must define at least one ordering operation: < > <= >=');
  const [root, derived] = found;
  const own = prototype[root] as Order;
  for (const [method, answer] of derived) {
    if (method in prototype) continue;
    const value: Order = function derivedOrder(other) {
      const held = own.call(this, other);
      return held === NotImplemented ? held : answer(Boolean(held), () => equals(this, other));
    };
    Object.defineProperty(prototype, method, { value, configurable: true, writable: true });
  }
  return target;
}
