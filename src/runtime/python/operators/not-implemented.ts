import { reprOf } from '../symbols.js';

/**
 * Python's `NotImplemented`: what a binary method returns to let the other operand try. Its type is `never`, since the
 * operator never gives it as a result.
 */
export const NotImplemented: never = Object.freeze({ [reprOf]: () => 'NotImplemented' }) as never;

/** Python's `...`. */
export const Ellipsis: { readonly [reprOf]: () => string } = Object.freeze({ [reprOf]: () => 'Ellipsis' });

/** `Ellipsis` as a name. */
export const pyEllipsis = Ellipsis;
