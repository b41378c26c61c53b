import { NotPortedError } from '../exceptions/builtin.js';

interface Class<T> {
  readonly name: string;
  readonly prototype: T;
}

const isOf = <T extends object>(x: unknown, cls: Class<T>): x is T => x instanceof (cls as unknown as new () => T);

/** A class and what derives from it, which may be constructed with other arguments: it has the statics of `C`. */
export type ClassOf<C extends { readonly prototype: object }> = { [K in keyof C]: C[K] } & (abstract new (...args: never) => C['prototype']);

/** Calls a class that is held in a variable: TypeScript does not see which one it is. */
export function construct<T>(cls: Class<T>, ...args: readonly unknown[]): T {
  return new (cls as unknown as new (...args: readonly unknown[]) => T)(...args);
}

/** Python's `object.__new__(cls)`: an instance that is not initialized. */
export function allocate<T extends object>(cls: { readonly prototype: T }): T {
  return Object.create(cls.prototype) as T;
}

/**
 * What calling a class does with the result of its `__new__`: an instance of the class is initialized, at each call;
 * anything else is the result as it is.
 */
export function initialized<T extends object>(cls: Class<T>, made: object, initialize?: (self: T) => void): T {
  if (!isOf(made, cls)) return made as T;
  initialize?.(made);
  return made;
}

/** What the `__call__` of a metaclass gave for a class. @throws NotPortedError where it is no instance of the class */
export function instanceOf<T extends object>(cls: Class<T>, made: unknown): T {
  if (isOf(made, cls)) return made;
  throw new NotPortedError(`\`__call__\` of a metaclass that does not give an instance of ${cls.name}`);
}
