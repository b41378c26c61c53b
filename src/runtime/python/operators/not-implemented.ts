import { reprOf } from '../symbols.js';

/** Python's `NotImplemented`: what a binary method returns to let the other operand try. */
export const NotImplemented: { readonly [reprOf]: () => string } = Object.freeze({
  [reprOf]: () => 'NotImplemented',
});

/** Python's `...`. */
export const Ellipsis: { readonly [reprOf]: () => string } = Object.freeze({ [reprOf]: () => 'Ellipsis' });

/** `Ellipsis` as a name. */
export const pyEllipsis = Ellipsis;
