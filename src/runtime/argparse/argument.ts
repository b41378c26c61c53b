/** One argument of a parser: what `add_argument` was told. */
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { TypedView } from '../python/typed.js';

export type ArgumentCount = number | '?' | '*' | '+' | '...' | 'A...' | null;

export interface ArgumentOptions {
  readonly action?: string;
  readonly nargs?: number | string | null;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly type?: unknown;
  readonly choices?: Iterable<unknown> | null;
  readonly required?: boolean;
  readonly help?: string | null;
  readonly metavar?: string | readonly string[] | null;
  readonly dest?: string | null;
  readonly version?: string | null;
}

/** The value that says "nothing": not even None. */
export const SUPPRESS = '==SUPPRESS==';
export const REMAINDER = '...';

const WITHOUT_VALUE = ['store_true', 'store_false', 'store_const', 'append_const', 'count', 'help', 'version'];

export class Argument {
  readonly optionStrings: readonly string[];
  readonly action: string;
  readonly dest: string;
  readonly nargs: ArgumentCount;
  readonly constant: unknown;
  readonly fallback: unknown;
  /** Is the default a float? Its value alone does not say. */
  readonly defaultsToFloat: boolean;
  readonly type: unknown;
  readonly choices: readonly unknown[] | null;
  required: boolean;
  readonly help: string | null;
  readonly metavar: string | readonly string[] | null;
  readonly version: string | null;

  constructor(names: readonly string[], options: ArgumentOptions, parserDefault: unknown = undefined) {
    const { action = 'store' } = options;
    this.optionStrings = names.filter((name) => name.startsWith('-'));
    this.action = action;
    this.dest = options.dest ?? destOf(names, this.optionStrings);
    this.nargs = WITHOUT_VALUE.includes(action) ? 0 : ((options.nargs ?? null) as ArgumentCount);
    if (this.nargs === 0 && action === 'store') throw new ValueError('nargs for store actions must be != 0');
    this.constant = options.const ?? (action === 'store_true' ? true : action === 'store_false' ? false : null);
    const own = action === 'store_true' ? false : action === 'store_false' ? true : null;
    const shown = options.default !== undefined ? options.default : parserDefault;
    this.defaultsToFloat = shown instanceof TypedView;
    const given = shown instanceof TypedView ? shown.value : shown;
    this.fallback = action === 'help' || action === 'version' ? SUPPRESS : given === undefined ? own : given;
    this.type = options.type ?? null;
    this.choices = options.choices === undefined || options.choices === null ? null : [...options.choices];
    this.required = this.isOptional ? (options.required ?? false) : !['?', '*', '...'].includes(String(this.nargs));
    if (this.nargs === '*' && !this.isOptional && options.default === undefined) this.required = true;
    this.help = options.help ?? (action === 'version' ? "show program's version number and exit" : null);
    this.metavar = options.metavar ?? null;
    this.version = options.version ?? null;
  }

  /** Does it begin with a dash? */
  get isOptional(): boolean {
    return this.optionStrings.length > 0;
  }

  /** As error messages call it. */
  get label(): string {
    if (this.isOptional) return this.optionStrings.join('/');
    if (typeof this.metavar === 'string') return this.metavar;
    if (this.dest !== SUPPRESS) return this.dest;
    return this.choices === null ? '' : `{${this.choices.map(String).join(',')}}`;
  }
}

function destOf(names: readonly string[], optionStrings: readonly string[]): string {
  const [first] = names;
  if (first === undefined) throw new PyTypeError("add_argument() missing 1 required positional argument: 'dest'");
  if (optionStrings.length === 0) return first;
  const long = optionStrings.find((name) => name.startsWith('--')) ?? optionStrings[0] ?? '';
  const dest = long.replace(/^-+/, '');
  if (dest === '') throw new ValueError(`dest= is required for options like ${repr(long)}`);
  return dest.replaceAll('-', '_');
}
