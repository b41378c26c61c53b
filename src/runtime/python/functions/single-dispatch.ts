import { type PyType, isInstance, isSubclass } from '../classes/type.js';
import { wraps } from './functools.js';

type Implementation<A extends readonly unknown[], R> = (...args: A) => R;

/** A function for each type of its first argument. */
export type SingleDispatch<A extends readonly unknown[], R> = Implementation<A, R> & {
  /** `f.register(type)(implementation)`, or both at once. */
  register<I extends Implementation<never, unknown>>(type: PyType, implementation: I): I;
  register(type: PyType): <I extends Implementation<never, unknown>>(implementation: I) => I;
  dispatch(type: PyType): Implementation<A, R>;
};

/** Python's `functools.singledispatch`. */
export function singleDispatch<A extends readonly unknown[], R>(f: Implementation<A, R>): SingleDispatch<A, R> {
  const registered: { readonly type: PyType; readonly implementation: Implementation<A, R> }[] = [];
  const best = (matches: (type: PyType) => boolean): Implementation<A, R> => {
    let found: (typeof registered)[number] | null = null;
    for (const entry of registered) {
      if (matches(entry.type) && (found === null || isSubclass(entry.type, found.type))) found = entry;
    }
    return found?.implementation ?? f;
  };
  const dispatched = (...args: A): R => best((type) => isInstance(args[0], type))(...args);
  const register = (type: PyType, implementation?: Implementation<never, unknown>): unknown => {
    if (implementation === undefined) return (given: Implementation<never, unknown>) => register(type, given);
    registered.push({ type, implementation: implementation as unknown as Implementation<A, R> });
    return implementation;
  };
  const dispatch = (type: PyType): Implementation<A, R> => best((one) => isSubclass(type, one));
  return Object.assign(wraps(f)(dispatched), { register, dispatch }) as SingleDispatch<A, R>;
}
