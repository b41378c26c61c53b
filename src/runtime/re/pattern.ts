/** A compiled pattern. */
import { PyTypeError } from '../python/exceptions.js';
import { hash } from '../python/operators/hash.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import { equalsOf, hashOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { flagNames, UNICODE } from './flags.js';
import { fromLatin1, toLatin1 } from './latin1.js';
import { Match } from './match.js';
import { expandTemplate } from './template.js';
import { type Translation, translate } from './translate.js';

/** What `sub` puts in. */
export type Replacement<S extends string | Uint8Array> = S | ((match: Match<S>) => S);

/** Python's `re.Pattern`, over a JavaScript `RegExp`. Positions are JavaScript's. */
export class Pattern<S extends string | Uint8Array = string> {
  static readonly [nameOf]: string = 'Pattern';
  static readonly [moduleOf]: string = 're';
  readonly pattern: S;
  /** How many groups. */
  readonly groups: number;
  private readonly translation: Translation;
  private readonly compiled = new Map<string, RegExp>();

  /** @throws PatternError */
  constructor(pattern: S, flags = 0) {
    this.pattern = pattern;
    const isText = typeof pattern === 'string';
    this.translation = translate(isText ? pattern : toLatin1(pattern), flags, !isText);
    this.groups = this.translation.count;
    this.regExp('g');
  }

  get flags(): number {
    const { pythonFlags } = this.translation;
    return typeof this.pattern === 'string' ? pythonFlags : pythonFlags & ~UNICODE & ~256;
  }

  /** Numbers of the groups that have names. */
  get groupindex(): ReadonlyMap<string, number> {
    return this.translation.names;
  }

  /** The first place where it matches. */
  search(string: S, pos = 0, endpos = Infinity): Match<S> | null {
    return this.find('g', string, pos, endpos);
  }

  /** A match that begins at `pos`. */
  match(string: S, pos = 0, endpos = Infinity): Match<S> | null {
    return this.find('y', string, pos, endpos);
  }

  /** A match of all of it. */
  fullmatch(string: S, pos = 0, endpos = Infinity): Match<S> | null {
    return this.find('full', string, pos, endpos);
  }

  /** The matches, one after the other. */
  *finditer(string: S, pos = 0, endpos = Infinity): Generator<Match<S>, void, undefined> {
    const text = this.text(string, endpos);
    const regExp = this.regExp('g');
    let at = Math.max(pos, 0);
    while (at <= text.length) {
      regExp.lastIndex = at;
      const found = regExp.exec(text);
      if (found === null) return;
      const end = found.index + found[0].length;
      at = found[0] === '' ? end + (isPair(text, end) ? 2 : 1) : end;
      yield new Match(this, string, found, pos, text.length);
    }
  }

  /** The texts of the matches; of their group, or a tuple of them, where there are any. */
  findall<T = unknown>(string: S, pos = 0, endpos = Infinity): T[] {
    const empty = (typeof string === 'string' ? '' : new Uint8Array(0)) as S;
    return Array.from(this.finditer(string, pos, endpos), (match) => {
      if (this.groups === 0) return match.group();
      const groups = match.groups(empty);
      return this.groups === 1 ? groups[0] : groups;
    }) as T[];
  }

  /** The text with matches replaced, at most `count` of them if there is one. */
  sub(replacement: Replacement<S>, string: S, count = 0): S {
    return this.subn(replacement, string, count)[0];
  }

  /** The same, with how many there were. */
  subn(replacement: Replacement<S>, string: S, count = 0): readonly [S, number] {
    const make = typeof replacement === 'function' ? replacement : this.filledTemplate(replacement);
    const parts: S[] = [];
    let from = 0;
    let done = 0;
    for (const match of this.finditer(string)) {
      if (count > 0 && done >= count) break;
      parts.push(string.slice(from, match.start()) as S, make(match));
      from = match.end();
      done += 1;
    }
    if (done === 0) return tuple(string, 0);
    parts.push(string.slice(from) as S);
    return tuple(joined(parts), done);
  }

  /** What stands between the matches, with their groups. */
  split(string: S, maxsplit = 0): S[] {
    const parts: S[] = [];
    let from = 0;
    let done = 0;
    for (const match of this.finditer(string)) {
      if (maxsplit > 0 && done >= maxsplit) break;
      parts.push(string.slice(from, match.start()) as S, ...match.groups());
      from = match.end();
      done += 1;
    }
    parts.push(string.slice(from) as S);
    return parts;
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof Pattern && other.pattern === this.pattern && other.flags === this.flags;
  }

  [hashOf](): number {
    return hash(this.pattern);
  }

  [reprOf](): string {
    const flags = flagNames(this.flags);
    const text = repr(this.pattern);
    return `re.compile(${text.length > 200 ? text.slice(0, 200) : text}${flags === '' ? '' : `, ${flags}`})`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private filledTemplate(replacement: S): (match: Match<S>) => S {
    const isPlain = typeof replacement === 'string' && !replacement.includes('\\');
    return isPlain ? () => replacement : expandTemplate(this, replacement);
  }

  private find(kind: 'g' | 'y' | 'full', string: S, pos: number, endpos: number): Match<S> | null {
    const text = this.text(string, endpos);
    const regExp = this.regExp(kind);
    regExp.lastIndex = Math.min(Math.max(pos, 0), text.length);
    const found = regExp.exec(text);
    return found === null ? null : new Match(this, string, found, pos, text.length);
  }

  private text(string: S, endpos: number): string {
    if (typeof string !== 'string' && !(string instanceof Uint8Array)) {
      throw new PyTypeError(`expected string or bytes-like object, got '${typeName(string)}'`);
    }
    if (typeof string !== typeof this.pattern) {
      const [own, other] = typeof string === 'string' ? ['bytes', 'string-like'] : ['string', 'bytes-like'];
      throw new PyTypeError(`cannot use a ${own} pattern on a ${other} object`);
    }
    const whole = typeof string === 'string' ? string : toLatin1(string);
    return endpos < whole.length ? whole.slice(0, Math.max(endpos, 0)) : whole;
  }

  private regExp(kind: 'g' | 'y' | 'full'): RegExp {
    const known = this.compiled.get(kind);
    if (known !== undefined) return known;
    const { source, flags } = this.translation;
    const made = kind === 'full' ? new RegExp(`(?:${source})(?![\\s\\S])`, `d${flags}y`) : new RegExp(source, `d${flags}${kind}`);
    this.compiled.set(kind, made);
    return made;
  }
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function joined<S extends string | Uint8Array>(parts: readonly S[]): S {
  if (typeof parts[0] === 'string') return parts.join('') as S;
  return fromLatin1(parts.map((part) => toLatin1(part as Uint8Array)).join('')) as S;
}
