import { reprOf, truthOf } from '../symbols.js';

/**
 * Python's `NotImplemented`: what a binary method returns to let the other operand try. Its type is `never`, since the
 * operator never gives it as a result.
 */
export const NotImplemented: never = Object.freeze({ [reprOf]: () => 'NotImplemented' }) as never;

/** Python's `...`. */
export const Ellipsis: { readonly [reprOf]: () => string; readonly [truthOf]: () => boolean } = Object.freeze({
  [reprOf]: () => 'Ellipsis',
  [truthOf]: () => true,
});

/** `Ellipsis` as a name. */
export const pyEllipsis = Ellipsis;
