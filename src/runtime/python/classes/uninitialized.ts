/** Given to the constructor of a class whose init method a subclass calls itself, later or not at all. */
export const uninitialized: unique symbol = Symbol.for('aio2ts.uninitialized') as never;

export type Uninitialized = typeof uninitialized;

/** Whether a subclass's constructor asks for an instance that is not initialized yet. */
export function isUninitialized(args: readonly unknown[]): args is [Uninitialized] {
  return args.length === 1 && args[0] === uninitialized;
}
