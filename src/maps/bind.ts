/**
 * Binding a call's arguments to parameters as Python does.
 * @see https://docs.python.org/3.13/reference/expressions.html#calls
 */
import type * as ast from '../syntax/ast.js';
import type { ParameterKind } from './model.js';
import {
  missingArguments,
  multipleValues,
  positionalOnlyAsKeyword,
  tooManyPositional,
  unexpectedKeyword,
} from './bind-errors.js';

/** What binding needs to know of a parameter: a stub's and a program's both have it. */
export interface BindableParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** null: there is none. */
  readonly default: unknown;
}

/** Which argument goes to which parameter, as Python binds them. */
export interface Arguments<P> {
  /** One for each parameter, in the order of the parameters. */
  readonly bound: readonly BoundArgument<P>[];
  /** `f(*xs)` or `f(**kw)` that could not be matched to parameters statically; `bound` then has what surely is. */
  readonly isDynamic: boolean;
  /** Python's message for a call that can't be bound ("f() missing 1 required positional argument: 'x'"); null if it can. */
  readonly error: string | null;
}

export interface BoundArgument<P> {
  readonly parameter: P;
  /** In source order. One for ordinary parameters; any number for `*args` (`Starred` ones as they are); none if the default is used. */
  readonly values: readonly ast.Expression[];
  /** For `**kwargs`: the names, parallel to `values` (null for `**mapping`). */
  readonly names: readonly (string | null)[];
}

export interface BindOptions {
  /** As Python's messages say it: `fetch`, `Worker.run`. */
  readonly name: string;
  /** How many arguments are bound already and not among the parameters: 1 for a method's `self`. Messages count them. */
  readonly implicit?: number;
}

interface Slot<P> {
  readonly parameter: P;
  readonly values: ast.Expression[];
  readonly names: (string | null)[];
}

/** Binds the arguments of `call` to `parameters`; never throws. */
export function bindArguments<P extends BindableParameter>(
  parameters: readonly P[],
  call: Pick<ast.Call, 'args' | 'keywords'>,
  options: BindOptions,
): Arguments<P> {
  const plain = bindPlainly(parameters, call);
  if (plain !== null) return plain;
  const slots = parameters.map((parameter): Slot<P> => ({ parameter, values: [], names: [] }));
  const state = { isDynamic: false };
  const errors = [bindPositional(slots, call, options, state), bindKeywords(slots, call, options, state)];
  if (!state.isDynamic)
    errors.push(
      missingArguments(unbound(slots, false), 'positional', options.name),
      missingArguments(unbound(slots, true), 'keyword-only', options.name),
    );
  // Python looks at keywords first, then at the number of positional arguments, then at what is missing.
  const [tooMany, keyword, ...missing] = errors;
  const error = keyword ?? tooMany ?? missing.find((message) => message !== null) ?? null;
  return { bound: slots, isDynamic: state.isDynamic, error: state.isDynamic ? null : error };
}

/**
 * False where binding is sure to end in an error: too many arguments, or a keyword that no parameter takes. Choosing among
 * overloads asks this first, since to say what is wrong costs more than to see that something is.
 */
export function mayBind(parameters: readonly BindableParameter[], { args, keywords }: Pick<ast.Call, 'args' | 'keywords'>): boolean {
  if (args.some(({ kind }) => kind === 'Starred') || keywords.some(({ arg }) => arg === null)) return true;
  let positional = 0;
  for (const { kind } of parameters) {
    if (kind === 'rest') positional = Infinity;
    else if (kind === 'positional' || kind === 'positionalOnly') positional += 1;
  }
  if (args.length > positional) return false;
  return keywords.every(({ arg }) => parameters.some(({ name, kind }) => kind === 'keywords' || name === arg!.text));
}

const unfilledOf = new WeakMap<readonly BindableParameter[], readonly BoundArgument<BindableParameter>[]>();

/** What parameters that get nothing are bound to: the same for all calls. */
function unfilled<P extends BindableParameter>(parameters: readonly P[]): readonly BoundArgument<P>[] {
  const known = unfilledOf.get(parameters);
  if (known !== undefined) return known as readonly BoundArgument<P>[];
  const made = parameters.map((parameter): BoundArgument<P> => ({ parameter, values: NO_VALUES, names: NO_NAMES }));
  unfilledOf.set(parameters, made);
  return made;
}

const NO_VALUES: readonly ast.Expression[] = [];
const NO_NAMES: readonly (string | null)[] = [];

/** Most calls: arguments and keywords that parameters are there for, and defaults for what is left. Null for any other. */
function bindPlainly<P extends BindableParameter>(
  parameters: readonly P[],
  { args, keywords }: Pick<ast.Call, 'args' | 'keywords'>,
): Arguments<P> | null {
  if (args.length > parameters.length) return null;
  const bound = unfilled(parameters).slice();
  let named = 0;
  for (let index = 0; index < parameters.length; index += 1) {
    const parameter = parameters[index]!;
    const isPositional = parameter.kind === 'positional' || parameter.kind === 'positionalOnly';
    let value: ast.Expression | undefined = args[index];
    if (value !== undefined) {
      if (!isPositional || value.kind === 'Starred') return null;
    } else if (keywords.length > 0 && (parameter.kind === 'positional' || parameter.kind === 'keywordOnly')) {
      value = keywords.find(({ arg }) => arg?.text === parameter.name)?.value;
      if (value !== undefined) named += 1;
    }
    if (value === undefined && parameter.default === null && (isPositional || parameter.kind === 'keywordOnly')) return null;
    if (value !== undefined) bound[index] = { parameter, values: [value], names: NO_NAMES };
  }
  return named === keywords.length ? { bound, isDynamic: false, error: null } : null;
}

function bindPositional<P extends BindableParameter>(
  slots: readonly Slot<P>[],
  call: Pick<ast.Call, 'args' | 'keywords'>,
  options: BindOptions,
  state: { isDynamic: boolean },
): string | null {
  const named = slots.filter(({ parameter }) => parameter.kind === 'positionalOnly' || parameter.kind === 'positional');
  const rest = slots.find(({ parameter }) => parameter.kind === 'rest');
  let given = 0;
  for (const arg of call.args) {
    const slot = named[given];
    if (arg.kind === 'Starred' && slot !== undefined) {
      state.isDynamic = true;
      return null;
    }
    if (arg.kind !== 'Starred') given++;
    if (slot !== undefined) slot.values.push(arg);
    else if (rest !== undefined) rest.values.push(arg);
    else if (arg.kind === 'Starred') state.isDynamic = true;
  }
  if (rest !== undefined || given <= named.length) return null;
  const keywordOnlyGiven = call.keywords.filter((keyword) => isKeywordOnly(slots, keyword)).length;
  return tooManyPositional(
    named.map(({ parameter }) => parameter),
    given,
    keywordOnlyGiven,
    options,
  );
}

function isKeywordOnly<P extends BindableParameter>(slots: readonly Slot<P>[], keyword: ast.Keyword): boolean {
  return slots.some(({ parameter }) => parameter.kind === 'keywordOnly' && parameter.name === keyword.arg?.text);
}

function bindKeywords<P extends BindableParameter>(
  slots: readonly Slot<P>[],
  call: Pick<ast.Call, 'args' | 'keywords'>,
  options: BindOptions,
  state: { isDynamic: boolean },
): string | null {
  const rest = slots.find(({ parameter }) => parameter.kind === 'keywords');
  let error: string | null = null;
  for (const { arg, value } of call.keywords) {
    if (arg === null) continue;
    const slot = slots.find(
      ({ parameter }) =>
        parameter.name === arg.text && (parameter.kind === 'positional' || parameter.kind === 'keywordOnly'),
    );
    if (slot === undefined) {
      rest?.values.push(value);
      rest?.names.push(arg.text);
      if (rest === undefined) error ??= unknownKeyword(slots, call, arg.text, options);
    } else if (slot.values.length > 0) {
      error ??= multipleValues(arg.text, options.name);
    } else {
      slot.values.push(value);
    }
  }
  for (const { arg, value } of call.keywords) if (arg === null) bindMapping(slots, value, rest, state);
  return error;
}

/** `**mapping`: it goes to `**kwargs` only where no other parameter could take one of its keys. */
function bindMapping<P extends BindableParameter>(
  slots: readonly Slot<P>[],
  value: ast.Expression,
  rest: Slot<P> | undefined,
  state: { isDynamic: boolean },
): void {
  const isOpen = slots.some(
    ({ parameter, values }) =>
      (parameter.kind === 'positional' || parameter.kind === 'keywordOnly') && values.length === 0,
  );
  if (rest === undefined || isOpen) state.isDynamic = true;
  else {
    rest.values.push(value);
    rest.names.push(null);
  }
}

function unknownKeyword<P extends BindableParameter>(
  slots: readonly Slot<P>[],
  call: Pick<ast.Call, 'args' | 'keywords'>,
  name: string,
  options: BindOptions,
): string {
  const given = new Set(call.keywords.map((keyword) => keyword.arg?.text));
  const positionalOnly = slots.filter(
    ({ parameter }) => parameter.kind === 'positionalOnly' && given.has(parameter.name),
  );
  if (positionalOnly.length > 0)
    return positionalOnlyAsKeyword(
      positionalOnly.map(({ parameter }) => parameter.name),
      options.name,
    );
  const known = slots.filter(({ parameter }) => parameter.kind === 'positional' || parameter.kind === 'keywordOnly');
  return unexpectedKeyword(
    name,
    known.map(({ parameter }) => parameter.name),
    options.name,
  );
}

function unbound<P extends BindableParameter>(slots: readonly Slot<P>[], keywordOnly: boolean): string[] {
  return slots
    .filter(({ parameter, values }) => {
      const isOfKind = keywordOnly
        ? parameter.kind === 'keywordOnly'
        : parameter.kind === 'positional' || parameter.kind === 'positionalOnly';
      return isOfKind && parameter.default === null && values.length === 0;
    })
    .map(({ parameter }) => parameter.name);
}
