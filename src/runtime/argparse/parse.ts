/** Reading a command line: CPython's `_parse_known_args`. */
import { ValueError, PyTypeError } from '../python/exceptions.js';
import { asPythonError } from '../python/exceptions.js';
import { qualifiedName } from '../python/class-name.js';
import { call } from '../python/functions/call.js';
import { contains } from '../python/operators/contains.js';
import { repr } from '../python/repr.js';
import { str } from '../python/str.js';
import { type Argument, SUPPRESS } from './argument.js';
import { ArgumentError, ArgumentTypeError } from './argument-error.js';
import type { Exclusive } from './help-formatter.js';
import { pyFloat } from '../python/classes/builtin-types.js';
import { markFloat, type Namespace } from './namespace.js';

export interface ParserState {
  readonly arguments: readonly Argument[];
  readonly exclusive: readonly Exclusive[];
  readonly defaults: Readonly<Record<string, unknown>>;
  /** `help`, `version` and subcommands. */
  perform(argument: Argument, values: readonly string[], namespace: Namespace, extras: string[]): void;
}

type Found = readonly [argument: Argument | null, option: string, explicit: string | null];

/** Fills the namespace; gives the texts that no argument takes. @throws ArgumentError */
export function parseKnown(texts: readonly string[], parser: ParserState, namespace: Namespace): string[] {
  return new Reading(texts, parser, namespace).run();
}

class Reading {
  private readonly texts: readonly string[];
  private readonly parser: ParserState;
  private readonly namespace: Namespace;
  private readonly extras: string[] = [];
  private readonly seen = new Set<Argument>();
  private positionals: Argument[];
  private readonly options = new Map<number, Found>();
  private pattern = '';

  constructor(texts: readonly string[], parser: ParserState, namespace: Namespace) {
    this.texts = texts;
    this.parser = parser;
    this.namespace = namespace;
    this.positionals = parser.arguments.filter((argument) => !argument.isOptional);
    for (const argument of parser.arguments) {
      this.fill(argument.dest, argument.fallback);
      if (argument.defaultsToFloat) markFloat(namespace, argument.dest, true);
    }
    for (const [dest, value] of Object.entries(parser.defaults)) this.fill(dest, value);
  }

  private fill(dest: string, value: unknown): void {
    if (dest !== SUPPRESS && value !== SUPPRESS && !Object.hasOwn(this.namespace, dest)) this.namespace[dest] = value;
  }

  run(): string[] {
    this.classify();
    let at = 0;
    const last = Math.max(-1, ...this.options.keys());
    while (at <= last) {
      const next = Math.min(...[...this.options.keys()].filter((index) => index >= at));
      if (at !== next) {
        const stop = this.consumePositionals(at);
        if (stop > at) {
          at = stop;
          continue;
        }
      }
      if (!this.options.has(at)) {
        this.extras.push(...this.texts.slice(at, next));
        at = next;
      }
      at = this.consumeOption(at);
    }
    const stop = this.consumePositionals(at);
    this.extras.push(...this.texts.slice(stop));
    this.finish();
    return this.extras;
  }

  /** `O` is an option, `A` anything else; behind `--` nothing is an option. */
  private classify(): void {
    let isOver = false;
    this.texts.forEach((text, index) => {
      if (isOver) this.pattern += 'A';
      else if (text === '--') {
        isOver = true;
        this.pattern += '-';
      } else {
        const found = this.optionIn(text);
        if (found !== null) this.options.set(index, found);
        this.pattern += found === null ? 'A' : 'O';
      }
    });
  }

  private optionIn(text: string): Found | null {
    if (!text.startsWith('-') || text === '-') return null;
    const known = this.byName(text);
    if (known !== undefined) return [known, text, null];
    const equals = text.indexOf('=');
    if (equals > 0) {
      const argument = this.byName(text.slice(0, equals));
      if (argument !== undefined) return [argument, text.slice(0, equals), text.slice(equals + 1)];
    }
    const matches = this.abbreviated(text);
    if (matches.length > 1) {
      throw new ArgumentError(null, `ambiguous option: ${text} could match ${matches.map(([, option]) => option).join(', ')}`);
    }
    if (matches[0] !== undefined) return matches[0];
    const hasNumbers = this.parser.arguments.some(({ optionStrings }) => optionStrings.some((name) => /^-\d/.test(name)));
    if (/^-(?:\d+|\d*\.\d+)$/.test(text) && !hasNumbers) return null;
    return text.includes(' ') ? null : [null, text, null];
  }

  private byName(name: string): Argument | undefined {
    return this.parser.arguments.find(({ optionStrings }) => optionStrings.includes(name));
  }

  private abbreviated(text: string): Found[] {
    const found: Found[] = [];
    const equals = text.indexOf('=');
    const [name, explicit] = equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)];
    for (const argument of this.parser.arguments) {
      for (const option of argument.optionStrings) {
        if (text.startsWith('--')) {
          if (option.startsWith(name)) found.push([argument, option, explicit]);
        } else if (option === text.slice(0, 2)) found.push([argument, option, text.slice(2)]);
        else if (option.startsWith(name)) found.push([argument, option, explicit]);
      }
    }
    return found;
  }

  private consumeOption(start: number): number {
    const [argument, name, given] = this.options.get(start) as Found;
    if (argument === null) {
      this.extras.push(this.texts[start] as string);
      return start + 1;
    }
    if (given !== null) return this.consumeExplicit(argument, name, given, start);
    const rest = this.pattern.slice(start + 1);
    const count = this.countFor(argument, rest);
    this.take(argument, this.texts.slice(start + 1, start + 1 + count));
    return start + 1 + count;
  }

  /** `--name=value`, `-nvalue`, `-abc` */
  private consumeExplicit(argument: Argument, name: string, given: string, start: number): number {
    const count = matched(argument, 'A');
    if (count === 0 && /^-[^-]$/.test(name) && given !== '') {
      this.take(argument, []);
      const option = `-${given[0]}`;
      const next = this.byName(option);
      if (next === undefined) throw new ArgumentError(argument, `ignored explicit argument ${repr(given)}`);
      const rest = given.slice(1).replace(/^=/, '');
      this.options.set(start, [next, option, rest === '' ? null : rest]);
      return this.consumeOption(start);
    }
    if (count !== 1) throw new ArgumentError(argument, `ignored explicit argument ${repr(given)}`);
    this.take(argument, [given]);
    return start + 1;
  }

  private countFor(argument: Argument, rest: string): number {
    const count = matched(argument, rest);
    if (count !== null) return count;
    const { nargs } = argument;
    const expected = nargs === null ? 'expected one argument' : nargs === '?' ? 'expected at most one argument' : nargs === '+' ? 'expected at least one argument' : `expected ${nargs} argument${nargs === 1 ? '' : 's'}`;
    throw new ArgumentError(argument, expected);
  }

  /** As many positional arguments as the texts up to the next option allow. */
  private consumePositionals(start: number): number {
    let at = start;
    const rest = this.pattern.slice(start);
    const counts = matchSeveral(this.positionals, rest);
    const done = this.positionals.slice(0, counts.length);
    this.positionals = this.positionals.slice(counts.length);
    done.forEach((argument, index) => {
      const count = counts[index] as number;
      const values = this.texts.slice(at, at + count);
      const separator = argument.nargs === '...' || argument.nargs === 'A...' ? -1 : values.indexOf('--');
      this.take(argument, separator < 0 ? values : values.filter((_, place) => place !== separator));
      at += count;
    });
    return at;
  }

  private take(argument: Argument, texts: readonly string[]): void {
    this.seen.add(argument);
    for (const { arguments: members } of this.parser.exclusive) {
      if (!members.includes(argument)) continue;
      const other = members.find((each) => each !== argument && this.seen.has(each));
      if (other !== undefined) throw new ArgumentError(argument, `not allowed with argument ${other.label}`);
    }
    const { dest } = argument;
    if (argument.type === pyFloat) markFloat(this.namespace, dest, true);
    switch (argument.action) {
      case 'store':
        this.namespace[dest] = valuesOf(argument, texts);
        return;
      case 'store_true':
      case 'store_false':
      case 'store_const':
        this.namespace[dest] = argument.constant;
        return;
      case 'append':
        this.namespace[dest] = [...this.listed(dest), valuesOf(argument, texts)];
        return;
      case 'append_const':
        this.namespace[dest] = [...this.listed(dest), argument.constant];
        return;
      case 'extend':
        this.namespace[dest] = [...this.listed(dest), ...(valuesOf(argument, texts) as readonly unknown[])];
        return;
      case 'count':
        this.namespace[dest] = Number(this.namespace[dest] ?? 0) + 1;
        return;
      default:
        this.parser.perform(argument, argument.nargs === 'A...' ? checkedCommand(argument, texts) : texts, this.namespace, this.extras);
    }
  }

  private listed(dest: string): readonly unknown[] {
    return (this.namespace[dest] as readonly unknown[] | null) ?? [];
  }

  private finish(): void {
    const missing = this.parser.arguments.filter((argument) => argument.required && !this.seen.has(argument));
    for (const argument of this.parser.arguments) {
      if (this.seen.has(argument) || typeof argument.fallback !== 'string' || argument.type === null) continue;
      if (this.namespace[argument.dest] === argument.fallback) this.namespace[argument.dest] = converted(argument, argument.fallback);
    }
    if (missing.length > 0) {
      throw new ArgumentError(null, `the following arguments are required: ${missing.map(({ label }) => label).join(', ')}`);
    }
    for (const { isRequired, arguments: members } of this.parser.exclusive) {
      if (!isRequired || members.some((member) => this.seen.has(member))) continue;
      const names = members.filter(({ help }) => help !== SUPPRESS).map(({ label }) => label);
      throw new ArgumentError(null, `one of the arguments ${names.join(' ')} is required`);
    }
  }
}

/** How many texts the argument takes; null where they are too few. */
function matched({ nargs, isOptional }: Argument, rest: string): number | null {
  const gap = isOptional ? '' : '-*';
  const one = `${gap}A`;
  const pattern: string =
    nargs === null ? one : nargs === '?' ? `(?:${one})?` : nargs === '*' ? `${gap}[A-]*`.replace('-]', isOptional ? ']' : '-]') : nargs === '+' ? (isOptional ? 'A+' : '-*A[A-]*') : nargs === '...' ? '[-AO]*' : nargs === 'A...' ? '-*A[-AO]*' : one.repeat(nargs);
  return new RegExp(`^${pattern}`).exec(rest)?.[0].length ?? null;
}

/** As many of the arguments as can be given something, each as much as it can. */
function matchSeveral(args: readonly Argument[], rest: string): number[] {
  for (let count = args.length; count > 0; count -= 1) {
    const pattern = args.slice(0, count).map((argument) => `(${positionalPattern(argument)})`).join('');
    const found = new RegExp(`^${pattern}`).exec(rest);
    if (found !== null) return found.slice(1).map((part) => part.length);
  }
  return [];
}

function positionalPattern({ nargs }: Argument): string {
  switch (nargs) {
    case null:
      return '-*A';
    case '?':
      return '-*A?';
    case '*':
      return '-*[A-]*';
    case '+':
      return '-*A[A-]*';
    case '...':
      return '[-AO]*';
    case 'A...':
      return '-*A[-AO]*';
    default:
      return '-*A'.repeat(nargs);
  }
}

function valuesOf(argument: Argument, texts: readonly string[]): unknown {
  const { nargs } = argument;
  if (texts.length === 0 && nargs === '?') {
    const value = argument.isOptional ? argument.constant : argument.fallback;
    return typeof value === 'string' ? checked(argument, converted(argument, value)) : value;
  }
  if (texts.length === 0 && nargs === '*' && !argument.isOptional) return argument.fallback ?? [];
  if (nargs === null || nargs === '?') return checked(argument, converted(argument, texts[0] as string));
  const values = texts.map((text) => converted(argument, text));
  if (nargs !== '...') for (const value of values) checked(argument, value);
  return values;
}

function checkedCommand(argument: Argument, texts: readonly string[]): readonly string[] {
  checked(argument, texts[0] ?? '');
  return texts;
}

function converted(argument: Argument, text: string): unknown {
  const { type } = argument;
  if (type === null) return text;
  try {
    return call(type, [text]);
  } catch (caught) {
    const error = asPythonError(caught);
    if (error instanceof ArgumentTypeError) throw new ArgumentError(argument, str(error));
    if (!(error instanceof ValueError) && !(error instanceof PyTypeError)) throw error;
    throw new ArgumentError(argument, `invalid ${qualifiedName(type as object).replace(/.*\./, '')} value: ${repr(text)}`);
  }
}

function checked(argument: Argument, value: unknown): unknown {
  if (argument.choices === null || contains(argument.choices, value)) return value;
  const known = argument.choices.map((choice) => repr(choice)).join(', ');
  throw new ArgumentError(argument, `invalid choice: ${repr(value)} (choose from ${known})`);
}
