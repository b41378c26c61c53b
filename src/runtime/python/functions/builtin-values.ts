import { named } from '../classes/names.js';
import { print, printTo, type PrintOptions } from '../host/print.js';
import { max, min, sumOf } from '../iteration/extremes.js';
import { raisedTo } from '../operators/arithmetic.js';
import { powerMod } from '../numbers/power.js';
import { round } from '../numbers/round.js';
import { sorted } from '../sequences/list-methods.js';
import { Keywords } from './keywords.js';
import { signature } from './signature.js';

/** A builtin function as a value: called with whatever arguments Python's takes, keywords last. */
export type BuiltinFunction = (...args: readonly unknown[]) => unknown;

type Options = Readonly<Record<string, unknown>>;

function builtin(name: string, parameters: string, run: (args: readonly unknown[], options: Options) => unknown): BuiltinFunction {
  const f = (...params: readonly unknown[]): unknown => {
    const last = params.at(-1);
    return last instanceof Keywords ? run(params.slice(0, -1), Object.fromEntries(last.values)) : run(params, {});
  };
  return signature(named(f, name), parameters);
}

/** One iterable, or the arguments themselves. */
const choices = (args: readonly unknown[]): Iterable<unknown> => (args.length === 1 ? (args[0] as Iterable<unknown>) : args);

/** Python's `max` where it is passed, not called. */
export const pyMax: BuiltinFunction = builtin('max', '*args, key=, default=', (args, options) => max(choices(args), options));
/** Python's `min` where it is passed, not called. */
export const pyMin: BuiltinFunction = builtin('min', '*args, key=, default=', (args, options) => min(choices(args), options));
/** Python's `sorted` where it is passed, not called. */
export const pySorted: BuiltinFunction = builtin('sorted', 'iterable, /, *args, key=, reverse=', ([xs], options) => sorted(xs as Iterable<unknown>, options));
/** Python's `print` where it is passed, not called. */
export const pyPrint: BuiltinFunction = builtin('print', '*args, sep=, end=, file=, flush=', (args, options) => {
  if (Object.keys(options).length === 0) print(...args);
  else printTo(options as PrintOptions, ...args);
  return null;
});
/** Python's `sum` where it is passed, not called. */
export const pySum: BuiltinFunction = builtin('sum', 'iterable, /, start=', ([xs, start]) => sumOf(xs as Iterable<unknown>, start ?? 0));
/** Python's `round` where it is passed, not called. */
export const pyRound: BuiltinFunction = builtin('round', 'number, ndigits=', ([x, digits]) => round(x as number, digits as number | undefined));
/** Python's `pow` where it is passed, not called. */
export const pyPow: BuiltinFunction = builtin('pow', 'base, exp, mod=', ([base, exponent, modulus]) =>
  modulus === undefined || modulus === null ? raisedTo(base, exponent) : powerMod(base as number, exponent as number, modulus as number),
);
