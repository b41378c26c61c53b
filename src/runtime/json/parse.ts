/** JSON texts to values, as CPython's scanner reads them. */
import { decodeError } from './decode-error.js';
import { NotPortedError } from '../python/exceptions/builtin.js';
import { Dict } from '../python/mappings/dict.js';
import { tuple } from '../python/sequences/tuple.js';
import { markWholeFloat } from '../python/whole-floats.js';
import { scanString } from './scan-string.js';

/** A function that may declare more of its argument than is known: the program answers for it. */
export type Hook<A> = { call(value: A): unknown }['call'];

/** The hooks of `json.loads`. */
export interface ParseOptions {
  /** What stands for an object. */
  readonly objectHook?: Hook<Map<string, unknown>> | null;
  /** What stands for an object, from its pairs in order; comes before `objectHook`. */
  readonly objectPairsHook?: Hook<(readonly [string, unknown])[]> | null;
  readonly parseFloat?: Hook<string> | null;
  readonly parseInt?: Hook<string> | null;
  /** Of `NaN`, `Infinity`, `-Infinity`. */
  readonly parseConstant?: Hook<string> | null;
  /** Refuses control characters in strings (the default). */
  readonly strict?: boolean;
  /** Refuses numbers that JavaScript would not keep: floats without fraction, ints beyond 2^53. */
  readonly exact?: boolean;
}

/** A reading of one text. */
export class Scanner {
  private readonly text: string;
  private readonly options: ParseOptions;
  private at: number;
  /** Was the value that was read last a float without fraction? */
  private isWholeFloat = false;

  constructor(text: string, options: ParseOptions, start = 0) {
    this.text = text;
    this.options = options;
    this.at = start;
  }

  get position(): number {
    return this.at;
  }

  skipSpace(): void {
    space.lastIndex = this.at;
    space.test(this.text);
    this.at = space.lastIndex;
  }

  /** @throws JSONDecodeError */
  value(): unknown {
    this.isWholeFloat = false;
    switch (this.text[this.at]) {
      case '"': return this.string();
      case '{': return this.object();
      case '[': return this.array();
      case 'n': return this.word('null', null);
      case 't': return this.word('true', true);
      case 'f': return this.word('false', false);
      case 'N': return this.constant('NaN', Number.NaN);
      case 'I': return this.constant('Infinity', Infinity);
      case '-': return this.text[this.at + 1] === 'I' ? this.constant('-Infinity', -Infinity) : this.number();
      default: return this.number();
    }
  }

  private fail(message: string, at = this.at): never {
    throw decodeError(message, this.text, at);
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) this.fail('Expecting value');
    this.at += word.length;
    return value;
  }

  private constant(word: string, value: number): unknown {
    this.word(word, null);
    const hook = this.options.parseConstant;
    return hook ? hook(word) : value;
  }

  private number(): unknown {
    number.lastIndex = this.at;
    const [text = '', fraction, exponent] = number.exec(this.text) ?? this.fail('Expecting value');
    this.at += text.length;
    const isFloat = fraction !== undefined || exponent !== undefined;
    const hook = isFloat ? this.options.parseFloat : this.options.parseInt;
    if (hook) return hook(text);
    const value = Number(text);
    this.isWholeFloat = isFloat && Number.isInteger(value);
    if (this.options.exact === true && (this.isWholeFloat || (!isFloat && !Number.isSafeInteger(value)))) {
      throw new NotPortedError(`json.loads: the number ${text} would not be kept`);
    }
    return !isFloat && value === 0 ? 0 : value;
  }

  private string(): string {
    const [value, end] = scanString(this.text, this.at + 1, this.options.strict ?? true);
    this.at = end;
    return value;
  }

  private array(): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === ']') return this.closed(items);
    for (;;) {
      items.push(this.value());
      if (this.isWholeFloat) markWholeFloat(items, items.length - 1, items.at(-1) as number);
      if (this.isLast(']', 'array')) return this.closed(items);
    }
  }

  private object(): unknown {
    const pairs: (readonly [string, unknown])[] = [];
    const dict = new Dict<string, unknown>();
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === '}') return this.made(this.closed(dict), pairs);
    for (;;) {
      if (this.text[this.at] !== '"') this.fail('Expecting property name enclosed in double quotes');
      const key = this.string();
      this.skipSpace();
      if (this.text[this.at] !== ':') this.fail("Expecting ':' delimiter");
      this.at += 1;
      this.skipSpace();
      const value = this.value();
      dict.set(key, value);
      if (this.isWholeFloat) markWholeFloat(dict, key, value as number);
      if (this.options.objectPairsHook) pairs.push(tuple(key, value));
      if (this.isLast('}', 'object')) return this.made(this.closed(dict), pairs);
    }
  }

  /** Behind an item: a comma, or the end. */
  private isLast(close: string, kind: string): boolean {
    this.skipSpace();
    if (this.text[this.at] === close) return true;
    if (this.text[this.at] !== ',') this.fail("Expecting ',' delimiter");
    const comma = this.at;
    this.at += 1;
    this.skipSpace();
    if (this.text[this.at] === close) this.fail(`Illegal trailing comma before end of ${kind}`, comma);
    return false;
  }

  private closed<T>(container: T): T {
    this.at += 1;
    this.isWholeFloat = false;
    return container;
  }

  private made(dict: Dict<string, unknown>, pairs: (readonly [string, unknown])[]): unknown {
    const { objectHook, objectPairsHook } = this.options;
    if (objectPairsHook) return objectPairsHook(pairs);
    return objectHook ? objectHook(dict) : dict;
  }
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
