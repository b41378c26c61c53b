/** Python's regular expressions in JavaScript's, with the flag `v`. @see https://docs.python.org/3.13/library/re.html */
import { NotPortedError } from '../python/exceptions.js';
import { BOUNDARY, bothCases, classOf, CONTROL, literal, NO_BOUNDARY } from './character-classes.js';
import { ASCII, DOTALL, IGNORECASE, LETTERS, MULTILINE, UNICODE, VERBOSE } from './flags.js';
import { PatternCursor } from './pattern-cursor.js';

export interface Translation {
  readonly source: string;
  /** Of the JavaScript pattern. */
  readonly flags: string;
  /** The Python flags, those in the pattern included. */
  readonly pythonFlags: number;
  /** How many groups; group `n` is JavaScript's `g<n>`. */
  readonly count: number;
  readonly names: ReadonlyMap<string, number>;
}

/** @throws PatternError for a pattern that Python refuses, NotPortedError for one that JavaScript can't say */
export function translate(pattern: string, flags: number, isBytes = false): Translation {
  return new Translator(pattern, flags, isBytes).translation();
}

/** A recursive descent over the pattern; each method returns what it has read in JavaScript's terms. */
class Translator extends PatternCursor {
  private flags: number;
  /** `(?i)` of the whole pattern is JavaScript's flag; that of a part is spelt out. */
  private ignoresCase = false;
  private count = 0;
  private helpers = 0;
  private readonly names = new Map<string, number>();
  private readonly open = new Set<number>();
  /** Groups that a match may leave out: in an alternative, or where none is enough. */
  private readonly optional = new Set<number>();

  constructor(pattern: string, flags: number, isBytes: boolean) {
    super(pattern);
    this.flags = isBytes ? flags | ASCII : flags;
  }

  translation(): Translation {
    this.globalFlags();
    const whole = this.flags;
    const source = this.alternatives();
    if (this.at < this.pattern.length) throw this.error('unbalanced parenthesis', this.at);
    return {
      source,
      flags: (whole & IGNORECASE) !== 0 ? 'iv' : 'v',
      pythonFlags: (whole & ASCII) === 0 ? whole | UNICODE : whole,
      count: this.count,
      names: this.names,
    };
  }

  /** `(?im)` at the very start. */
  private globalFlags(): void {
    for (;;) {
      const found = /^\(\?([aiLmsux]+)\)/.exec(this.pattern.slice(this.at));
      if (found === null) return;
      for (const letter of found[1] as string) this.flags |= LETTERS[letter] ?? 0;
      this.at += found[0].length;
    }
  }

  private alternatives(): string {
    const before = this.count;
    const branches = [this.sequence()];
    while (this.peek() === '|') {
      this.at += 1;
      branches.push(this.sequence());
    }
    if (branches.length > 1) this.mayLeaveOut(before);
    return branches.join('|');
  }

  private sequence(): string {
    let result = '';
    for (;;) {
      this.skipVerbose();
      const character = this.peek();
      if (character === '' || character === '|' || character === ')') return result;
      const start = this.at;
      const before = this.count;
      const [atom, isRepeatable] = this.atom();
      this.skipVerbose();
      result += this.quantified(atom, isRepeatable, start, before);
    }
  }

  private skipVerbose(): void {
    if ((this.flags & VERBOSE) === 0) return;
    const skipped = /^(?:\s|#[^\n]*\n?)+/.exec(this.pattern.slice(this.at));
    this.at += skipped?.[0].length ?? 0;
  }

  private quantified(atom: string, isRepeatable: boolean, start: number, before: number): string {
    const quantifier = this.quantifier();
    if (quantifier === null) return atom;
    if (!isRepeatable || atom === '') throw this.error('nothing to repeat', start);
    if (/^(?:[*?]|\{0)/.test(quantifier)) this.mayLeaveOut(before);
    const mode = /^[?+]/.test(this.peek()) ? this.take() : '';
    this.refuseSecond();
    return mode === '+' ? this.atomic(atom + quantifier) : atom + quantifier + mode;
  }

  /** The groups that were opened since. */
  private mayLeaveOut(before: number): void {
    for (let index = before + 1; index <= this.count; index += 1) this.optional.add(index);
  }

  private refuseSecond(): void {
    this.skipVerbose();
    const start = this.at;
    if (this.quantifier() !== null) throw this.error('multiple repeat', start);
  }

  /** What is matched is not given back: a look ahead and a reference to what it saw. */
  private atomic(inner: string): string {
    this.helpers += 1;
    return `(?:(?=(?<a${this.helpers}>${inner}))\\k<a${this.helpers}>)`;
  }

  private atom(): readonly [string, boolean] {
    const start = this.at;
    const character = this.take();
    switch (character) {
      case '.':
        return [(this.flags & DOTALL) === 0 ? '[^\\n]' : '[\\s\\S]', true];
      case '^':
        return [(this.flags & MULTILINE) === 0 ? '^' : '(?:^|(?<=\\n))', false];
      case '$':
        return [(this.flags & MULTILINE) === 0 ? '(?=\\n?$)' : '(?=\\n|$)', false];
      case '[':
        return [this.set(start), true];
      case '(':
        return this.group(start);
      case '\\':
        return this.escape(start);
      case '*':
      case '+':
      case '?':
        throw this.error('nothing to repeat', start);
      default:
        if (character === '{' && this.looksLikeQuantifier(start)) throw this.error('nothing to repeat', start);
        return [this.character(character.codePointAt(0) as number), true];
    }
  }

  private looksLikeQuantifier(start: number): boolean {
    return /^\{(?:\d+(?:,\d*)?|,\d+)\}/.test(this.pattern.slice(start));
  }

  private character(point: number): string {
    if (!this.ignoresCase) return literal(point);
    const cases = bothCases(point);
    return cases.length === 1 ? literal(point) : `[${cases.map(literal).join('')}]`;
  }

  // ---- groups -----------------------------------------------------------------------------------

  private group(start: number): readonly [string, boolean] {
    if (this.peek() !== '?') return [this.captured(start, null), true];
    this.at += 1;
    const kind = this.take();
    switch (kind) {
      case ':':
        return [`(?:${this.inside(start)})`, true];
      case '=':
      case '!':
        return [`(?:(?${kind}${this.inside(start)}))`, true];
      case '<':
        return this.lookBehind(start);
      case '>':
        return [this.atomic(this.inside(start)), true];
      case '#':
        return [this.comment(start), true];
      case 'P':
        return this.named(start);
      case '(':
        throw new NotPortedError('A conditional group of a regular expression `(?(1)...)`');
      case '':
        throw this.error('unexpected end of pattern', this.at);
      default:
        this.at -= kind.length;
        return this.flagged(start);
    }
  }

  private lookBehind(start: number): readonly [string, boolean] {
    const kind = this.take();
    if (kind === '') throw this.error('unexpected end of pattern', this.at);
    if (kind !== '=' && kind !== '!') throw this.error(`unknown extension ?<${kind}`, start + 1);
    return [`(?:(?<${kind}${this.inside(start)}))`, true];
  }

  private comment(start: number): string {
    const end = this.pattern.indexOf(')', this.at);
    if (end < 0) throw this.error('missing ), unterminated comment', start);
    this.at = end + 1;
    return '(?:)';
  }

  private named(start: number): readonly [string, boolean] {
    const kind = this.take();
    if (kind === '<') {
      const name = this.nameUntil('>');
      if (this.names.has(name)) {
        const old = this.names.get(name) ?? 0;
        throw this.error(`redefinition of group name '${name}' as group ${this.count + 1}; was group ${old}`, this.at - name.length - 1);
      }
      return [this.captured(start, name), true];
    }
    if (kind !== '=') throw this.error(kind === '' ? 'unexpected end of pattern' : `unknown extension ?P${kind}`, start + 1);
    const from = this.at;
    const name = this.nameUntil(')');
    const index = this.names.get(name);
    if (index === undefined) throw this.error(`unknown group name '${name}'`, from);
    return [this.reference(index, from), true];
  }

  private captured(start: number, name: string | null): string {
    this.count += 1;
    const index = this.count;
    if (name !== null) this.names.set(name, index);
    this.open.add(index);
    const inner = this.inside(start);
    this.open.delete(index);
    return `(?<g${index}>${inner})`;
  }

  /** `(?i:...)`, `(?-s:...)` */
  private flagged(start: number): readonly [string, boolean] {
    const found = /^([aiLmsux]*)(?:-([imsx]+))?([:)])/.exec(this.pattern.slice(this.at));
    const unknown = this.peek();
    if (found === null) throw this.error(`unknown extension ?${unknown}`, start + 1);
    const [whole, on = '', off = '', end] = found;
    if (end === ')') throw this.error('global flags not at the start of the expression', start);
    this.at += whole.length;
    const before = [this.flags, this.ignoresCase] as const;
    for (const letter of on) this.flags |= LETTERS[letter] ?? 0;
    for (const letter of off) this.flags &= ~(LETTERS[letter] ?? 0);
    if (on.includes('i')) this.ignoresCase = true;
    if (off.includes('i')) {
      if ((before[0] & IGNORECASE) !== 0 && !before[1]) throw new NotPortedError('`(?-i:...)` in a pattern that ignores case');
      this.ignoresCase = false;
    }
    const inner = this.inside(start);
    [this.flags, this.ignoresCase] = before;
    return [`(?:${inner})`, true];
  }

  private inside(start: number): string {
    const before = this.flags;
    const inner = this.alternatives();
    this.flags = before;
    if (this.take() !== ')') throw this.error('missing ), unterminated subpattern', start);
    return inner;
  }

  private reference(index: number, from: number): string {
    if (index > this.count) throw this.error(`invalid group reference ${index}`, from);
    if (this.open.has(index)) throw this.error('cannot refer to an open group', from);
    // To Python it then fails, to JavaScript it is the empty text.
    if (this.optional.has(index)) throw new NotPortedError('A reference to a group of a regular expression that may be left out');
    return `\\k<g${index}>`;
  }

  // ---- escapes and classes ----------------------------------------------------------------------

  private escape(start: number): readonly [string, boolean] {
    const letter = this.take();
    const isAscii = (this.flags & ASCII) !== 0;
    switch (letter) {
      case '':
        throw this.error('bad escape (end of pattern)', start);
      case 'A':
        return ['(?<![\\s\\S])', false];
      case 'Z':
        return ['(?![\\s\\S])', false];
      case 'b':
        return [isAscii ? '\\b' : BOUNDARY, false];
      case 'B':
        return [isAscii ? '\\B' : NO_BOUNDARY, false];
      case 'd': case 'D': case 's': case 'S': case 'w': case 'W':
        return [classOf(letter, isAscii), true];
      default:
    }
    if (/[1-9]/.test(letter)) {
      const octal = /^[0-3][0-7][0-7]/.exec(this.pattern.slice(this.at - 1));
      if (octal !== null) {
        this.at += 2;
        return [this.character(parseInt(octal[0], 8)), true];
      }
      const second = /^\d/.test(this.peek()) ? this.take() : '';
      return [this.reference(Number(letter + second), start + 1), true];
    }
    return [this.character(this.escapedCharacter(letter, start)), true];
  }

  /** The code point of `\n`, `\x41`, `\.`. */
  private escapedCharacter(letter: string, start: number): number {
    const control = CONTROL[letter];
    if (control !== undefined) return control;
    if (letter === '0') return this.octal();
    const digits = { x: 2, u: 4, U: 8 }[letter];
    if (digits !== undefined) {
      const hex = new RegExp(`^[0-9a-fA-F]{${digits}}`).exec(this.pattern.slice(this.at));
      if (hex === null) throw this.error(`incomplete escape \\${letter}${/^[0-9a-fA-F]*/.exec(this.pattern.slice(this.at))?.[0] ?? ''}`, start);
      this.at += digits;
      return parseInt(hex[0], 16);
    }
    if (/^[A-Za-z]$/.test(letter)) throw this.error(`bad escape \\${letter}`, start);
    return letter.codePointAt(0) as number;
  }

  private octal(): number {
    const digits = /^[0-7]{0,2}/.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += digits.length;
    return parseInt(`0${digits}`, 8);
  }

  private set(start: number): string {
    const isNegated = this.peek() === '^';
    if (isNegated) this.at += 1;
    let members = '';
    for (let isFirst = true; isFirst || this.peek() !== ']'; isFirst = false) {
      if (this.peek() === '') throw this.error('unterminated character set', start);
      members += this.member(start);
    }
    this.at += 1;
    return `[${isNegated ? '^' : ''}${members}]`;
  }

  /** A character, a range or a class among others. */
  private member(start: number): string {
    const from = this.at;
    const first = this.setItem(start);
    if (this.peek() !== '-' || this.pattern[this.at + 1] === ']' || this.pattern[this.at + 1] === undefined) {
      return typeof first === 'string' ? first : this.characters(first);
    }
    this.at += 1;
    const last = this.setItem(start);
    if (typeof first === 'string' || typeof last === 'string' || last < first) {
      throw this.error(`bad character range ${this.pattern.slice(from, this.at)}`, from);
    }
    return this.range(first, last);
  }

  private characters(point: number): string {
    return (this.ignoresCase ? bothCases(point) : [point]).map(literal).join('');
  }

  private range(first: number, last: number): string {
    const plain = `${literal(first)}-${literal(last)}`;
    if (!this.ignoresCase || last - first > 512) return plain;
    const others: string[] = [];
    for (let point = first; point <= last; point += 1) others.push(...bothCases(point).map(literal));
    return plain + [...new Set(others)].join('');
  }

  /** The code point of a character, or a class. */
  private setItem(start: number): number | string {
    const character = this.take();
    if (character === '') throw this.error('unterminated character set', start);
    if (character !== '\\') return character.codePointAt(0) as number;
    const at = this.at - 1;
    const letter = this.take();
    if (letter === '') throw this.error('bad escape (end of pattern)', at);
    if (/^[dswDSW]$/.test(letter)) return classOf(letter, (this.flags & ASCII) !== 0);
    if (letter === 'b') return 8;
    if (/^[0-7]$/.test(letter)) {
      this.at -= 1;
      const digits = /^[0-7]{1,3}/.exec(this.pattern.slice(this.at))?.[0] ?? '';
      this.at += digits.length;
      return parseInt(digits, 8);
    }
    return this.escapedCharacter(letter, at);
  }
}
