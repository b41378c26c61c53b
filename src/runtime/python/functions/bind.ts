import { PyTypeError } from '../exceptions/builtin.js';
import type { Parameter } from './parameters.js';
import { suggest } from './suggest.js';

/** What each parameter gets; a parameter that is left to its default is absent. */
export interface BoundArguments {
  readonly values: ReadonlyMap<string, unknown>;
  readonly rest: readonly unknown[];
  readonly keywords: ReadonlyMap<string, unknown>;
}

/** Whether the first parameter is the receiver: counted in messages, passed by the method call itself. */
export function hasReceiver(parameters: readonly Parameter[]): boolean {
  return parameters[0]?.name === 'self' || parameters[0]?.name === 'cls';
}

/**
 * Binds arguments as a Python call does.
 *
 * @throws PyTypeError with CPython's text, such as `f() missing 1 required positional argument: 'x'`.
 */
export function bind(
  name: string,
  parameters: readonly Parameter[],
  args: readonly unknown[],
  keywords: ReadonlyMap<string, unknown>,
): BoundArguments {
  const own = hasReceiver(parameters) ? parameters.slice(1) : parameters;
  const ordered = own.filter((one) => one.kind === 'positional' || one.kind === 'either');
  const values = new Map<string, unknown>();
  ordered.slice(0, args.length).forEach((parameter, at) => values.set(parameter.name, args[at]));
  const extra = bindKeywords(name, own, keywords, values);
  const takesRest = own.some((one) => one.kind === 'rest');
  if (args.length > ordered.length && !takesRest) throw tooMany(name, parameters, args.length, keywords);
  const isMissing = (one: Parameter): boolean => !one.optional && !values.has(one.name);
  checkMissing(name, 'positional', ordered.filter(isMissing));
  checkMissing(
    name,
    'keyword-only',
    own.filter((one) => one.kind === 'keyword' && isMissing(one)),
  );
  return { values, rest: args.slice(ordered.length), keywords: extra };
}

/** Gives keywords to their parameters; returns what is left for `**kwargs`. */
function bindKeywords(
  name: string,
  parameters: readonly Parameter[],
  keywords: ReadonlyMap<string, unknown>,
  values: Map<string, unknown>,
): Map<string, unknown> {
  const takesKeywords = parameters.some((one) => one.kind === 'keywords');
  const extra = new Map<string, unknown>();
  for (const [keyword, value] of keywords) {
    const parameter = parameters.find(
      (one) => one.name === keyword && (one.kind === 'either' || one.kind === 'keyword'),
    );
    if (parameter !== undefined) {
      if (values.has(keyword)) throw new PyTypeError(`${name}() got multiple values for argument '${keyword}'`);
      values.set(keyword, value);
    } else if (takesKeywords) {
      extra.set(keyword, value);
    } else {
      throw unexpected(name, parameters, keyword, keywords);
    }
  }
  return extra;
}

function unexpected(
  name: string,
  parameters: readonly Parameter[],
  keyword: string,
  keywords: ReadonlyMap<string, unknown>,
): PyTypeError {
  const positional = parameters.filter((one) => one.kind === 'positional' && keywords.has(one.name));
  if (positional.length === 0) return new PyTypeError(unexpectedKeyword(name, parameters, keyword));
  const names = positional.map((one) => one.name).join(', ');
  return new PyTypeError(`${name}() got some positional-only arguments passed as keyword arguments: '${names}'`);
}

/** CPython's text for a keyword that no parameter takes. */
export function unexpectedKeyword(name: string, parameters: readonly Parameter[], keyword: string): string {
  const known = parameters.filter(({ kind }) => kind === 'either' || kind === 'keyword').map((one) => one.name);
  const meant = suggest(keyword, known);
  return `${name}() got an unexpected keyword argument '${keyword}'${meant === null ? '' : `. Did you mean '${meant}'?`}`;
}

function checkMissing(name: string, kind: string, missing: readonly Parameter[]): void {
  if (missing.length === 0) return;
  const quoted = missing.map((one) => `'${one.name}'`);
  const last = quoted.at(-1) ?? '';
  const names =
    quoted.length === 1
      ? last
      : quoted.length === 2
        ? quoted.join(' and ')
        : `${quoted.slice(0, -1).join(', ')}, and ${last}`;
  const plural = missing.length === 1 ? '' : 's';
  throw new PyTypeError(`${name}() missing ${missing.length} required ${kind} argument${plural}: ${names}`);
}

function tooMany(
  name: string,
  parameters: readonly Parameter[],
  count: number,
  keywords: ReadonlyMap<string, unknown>,
): PyTypeError {
  const ordered = parameters.filter((one) => one.kind === 'positional' || one.kind === 'either');
  const required = ordered.filter((one) => !one.optional).length;
  const given = count + (hasReceiver(parameters) ? 1 : 0);
  const most = ordered.length;
  const takes = required < most ? `from ${required} to ${most}` : String(most);
  const plural = most === 1 && required === most ? '' : 's';
  const keywordOnly = parameters.filter((one) => one.kind === 'keyword' && keywords.has(one.name)).length;
  const also =
    keywordOnly === 0
      ? ''
      : ` positional argument${given === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'})`;
  const verb = given === 1 && keywordOnly === 0 ? 'was' : 'were';
  return new PyTypeError(`${name}() takes ${takes} positional argument${plural} but ${given}${also} ${verb} given`);
}
