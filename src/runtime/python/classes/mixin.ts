type Class = abstract new (...args: never[]) => object;
/** Class attributes and class methods. */
type Statics<C> = { [K in Exclude<keyof C, 'prototype'>]: C[K] };
type Constructor<B extends Class, T> = new (...args: ConstructorParameters<B>) => T;

/**
 * Python's multiple inheritance for the common case: classes that only add methods and class attributes, before one
 * that may construct. What comes earlier wins. Instances are `instanceof` each of them.
 *
 * A method of a mixin that calls `super()` reaches its own base, not the next class of Python's order.
 *
 * @example class Service extends mixin(LogMixin, Worker) {}
 */
export function mixin<M extends Class, B extends Class>(
  first: M,
  base: B,
): Constructor<B, InstanceType<M> & InstanceType<B>> & Statics<M> & Statics<B>;
export function mixin<M extends Class, N extends Class, B extends Class>(
  first: M,
  second: N,
  base: B,
): Constructor<B, InstanceType<M> & InstanceType<N> & InstanceType<B>> & Statics<M> & Statics<N> & Statics<B>;
export function mixin(...classes: readonly Class[]): Class;
export function mixin(...classes: readonly Class[]): unknown {
  const base = classes.at(-1) as unknown as new (...args: readonly unknown[]) => object;
  const Mixed = class extends base {};
  for (const each of [...classes.slice(0, -1)].reverse()) {
    for (let at: object = each; at !== Function.prototype; at = Object.getPrototypeOf(at) as object) {
      if (at === base) break;
      copyMembers((at as Class).prototype as object, Mixed.prototype, at !== each);
      shareStatics(at, Mixed, at !== each);
    }
    countInstances(each, Mixed);
  }
  return Mixed;
}

/** `onlyMissing`: of a base of the mixin, whose members the mixin may have overridden. */
function copyMembers(from: object, to: object, onlyMissing: boolean): void {
  for (const key of Reflect.ownKeys(from)) {
    if (key === 'constructor' || (onlyMissing && Object.hasOwn(to, key))) continue;
    Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(from, key)!);
  }
}

/** Class attributes stay the mixin's: an assignment through the subclass shadows them. */
function shareStatics(from: object, to: object, onlyMissing: boolean): void {
  for (const key of Reflect.ownKeys(from)) {
    if (
      ['prototype', 'length', 'name'].includes(key as string) ||
      key === Symbol.hasInstance ||
      (onlyMissing && Object.hasOwn(to, key))
    )
      continue;
    Object.defineProperty(to, key, {
      configurable: true,
      get: () => Reflect.get(from, key) as unknown,
      set(this: object, value: unknown) {
        Object.defineProperty(this, key, { value, configurable: true, enumerable: true, writable: true });
      },
    });
  }
}

const mixedInto: unique symbol = Symbol('mixed into') as never;

interface Mixable {
  [mixedInto]?: object[];
}

function countInstances(mixed: object, into: { readonly prototype: object }): void {
  const known = Object.hasOwn(mixed, mixedInto) ? (mixed as Mixable)[mixedInto]! : [];
  known.push(into.prototype);
  if (known.length > 1) return;
  Object.defineProperty(mixed, mixedInto, { value: known });
  Object.defineProperty(mixed, Symbol.hasInstance, {
    value(this: object, x: unknown): boolean {
      if (Function.prototype[Symbol.hasInstance].call(this as never, x)) return true;
      return (
        this === mixed &&
        typeof x === 'object' &&
        x !== null &&
        known.some((prototype) => Object.prototype.isPrototypeOf.call(prototype, x))
      );
    },
  });
}
