import { qualifiedName } from '../class-name.js';
import { isClass } from '../is-class.js';
import { signatureOf } from '../symbols.js';
import { camelCase } from '../classes/names.js';
import { bind, hasReceiver, type BoundArguments } from './bind.js';
import { Keywords } from './keywords.js';
import { type Parameter, parseParameters } from './parameters.js';

/** What {@link signature} attaches: how a call by keywords becomes a call of the ported function. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  /** The arguments of the TypeScript function. @throws PyTypeError as Python's call does. */
  bind(args: readonly unknown[], keywords: ReadonlyMap<string, unknown>): readonly unknown[];
}

/** Puts bound arguments in the order of the TypeScript function. */
export type Arrange = (bound: BoundArguments) => readonly unknown[];

/**
 * Attaches a Python parameter list, so that calls through {@link call} bind as Python's do.
 *
 * By default the TypeScript parameters are: the positional ones; `*args` spread; one object of the keyword-only ones
 * (camelCase keys). With `**kwargs`, or keyword-only parameters after `*args`, a {@link Keywords} with all of them comes
 * last instead, where any are given. A function with another order gives `arrange`. A method's list begins with `self`, which is counted in messages only.
 *
 * @example signature(fetchPrice, 'symbol, currency=, *, timeout=');
 */
export function signature<F extends object>(f: F, parameters: string | readonly Parameter[], arrange?: Arrange): F {
  const listed = typeof parameters === 'string' ? parseParameters(parameters) : parameters;
  const list = isClass(f) && !hasReceiver(listed) ? [receiver, ...listed] : listed;
  const order = arrange ?? ((bound: BoundArguments) => arrangeByConvention(list, bound));
  const attached: Signature = {
    parameters: list,
    bind: (args, keywords) => order(bind(calledName(f), list, args, keywords)),
  };
  Object.defineProperty(f, signatureOf, { value: attached, configurable: true });
  return f;
}

const receiver: Parameter = { name: 'self', kind: 'positional', optional: false };

/** What Python's messages call it: making an object calls `__init__`, making a tuple `__new__`. */
function calledName(f: object): string {
  if (!isClass(f)) return qualifiedName(f);
  return `${qualifiedName(f)}.${f.prototype instanceof Array ? '__new__' : '__init__'}`;
}

/** The signature of a function, class or method, or `null`. */
export function signatureFor(f: unknown): Signature | null {
  if ((typeof f !== 'function' && typeof f !== 'object') || f === null) return null;
  const { [signatureOf]: own, __wrapped__: wrapped } = f as { readonly [signatureOf]?: Signature; readonly __wrapped__?: object };
  // A wrapper that only hands its arguments on is called as what it wraps is.
  return own ?? (wrapped === undefined ? null : signatureFor(wrapped));
}

/** In the order of the TypeScript function, where none other is given. */
export function arrangeByConvention(parameters: readonly Parameter[], bound: BoundArguments): readonly unknown[] {
  const own = hasReceiver(parameters) ? parameters.slice(1) : parameters;
  const ordered = own.filter((one) => one.kind === 'positional' || one.kind === 'either');
  const args: unknown[] = ordered.map((one) => bound.values.get(one.name));
  const given = own.filter((one) => one.kind === 'keyword' && bound.values.has(one.name));
  const takesRest = own.some((one) => one.kind === 'rest');
  const takesKeywordOnly = own.some((one) => one.kind === 'keyword');
  if (takesRest) args.push(...bound.rest);
  if (own.some((one) => one.kind === 'keywords') || (takesRest && takesKeywordOnly)) {
    const named = given.map((one): readonly [string, unknown] => [one.name, bound.values.get(one.name)]);
    if (named.length + bound.keywords.size > 0) args.push(new Keywords(new Map([...named, ...bound.keywords])));
  } else if (takesKeywordOnly) {
    args.push(Object.fromEntries(given.map((one) => [camelCase(one.name), bound.values.get(one.name)])));
  }
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args;
}
