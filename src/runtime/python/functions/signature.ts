import { qualifiedName } from '../class-name.js';
import { Dict } from '../mappings/dict.js';
import { signatureOf } from '../symbols.js';
import { camelCase } from '../classes/names.js';
import { bind, hasReceiver, type BoundArguments } from './bind.js';
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
 * By default the TypeScript parameters are: the positional ones; `*args` spread if nothing follows it, else as one tuple;
 * one object of the keyword-only ones (camelCase keys) if there are any; `**kwargs` as a Dict. A function with another
 * order gives `arrange`. A method's list begins with `self`, which is counted in messages only.
 *
 * @example signature(fetchPrice, 'symbol, currency=, *, timeout=');
 */
export function signature<F extends object>(f: F, parameters: string | readonly Parameter[], arrange?: Arrange): F {
  const list = typeof parameters === 'string' ? parseParameters(parameters) : parameters;
  const order = arrange ?? ((bound: BoundArguments) => arrangeByConvention(list, bound));
  const attached: Signature = {
    parameters: list,
    bind: (args, keywords) => order(bind(qualifiedName(f), list, args, keywords)),
  };
  Object.defineProperty(f, signatureOf, { value: attached, configurable: true });
  return f;
}

/** The signature of a function, class or method, or `null`. */
export function signatureFor(f: unknown): Signature | null {
  if ((typeof f !== 'function' && typeof f !== 'object') || f === null) return null;
  return (f as { readonly [signatureOf]?: Signature })[signatureOf] ?? null;
}

function arrangeByConvention(parameters: readonly Parameter[], bound: BoundArguments): readonly unknown[] {
  const own = hasReceiver(parameters) ? parameters.slice(1) : parameters;
  const ordered = own.filter((one) => one.kind === 'positional' || one.kind === 'either');
  const args: unknown[] = ordered.map((one) => bound.values.get(one.name));
  const keywordOnly = own.filter((one) => one.kind === 'keyword');
  const takesKeywords = own.some((one) => one.kind === 'keywords');
  if (own.some((one) => one.kind === 'rest')) {
    if (keywordOnly.length === 0 && !takesKeywords) args.push(...bound.rest);
    else args.push(Object.freeze([...bound.rest]));
  }
  if (keywordOnly.length > 0) {
    const given = keywordOnly.filter((one) => bound.values.has(one.name));
    args.push(Object.fromEntries(given.map((one) => [camelCase(one.name), bound.values.get(one.name)])));
  }
  if (takesKeywords) args.push(new Dict(bound.keywords));
  else while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return args;
}
