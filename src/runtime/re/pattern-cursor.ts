import { PatternError } from './pattern-error.js';

/** A place in a pattern. */
export abstract class PatternCursor {
  protected readonly pattern: string;
  protected at = 0;

  protected constructor(pattern: string) {
    this.pattern = pattern;
  }

  protected peek(): string {
    return this.pattern[this.at] ?? '';
  }

  /** The next character; nothing at the end. */
  protected take(): string {
    const point = this.pattern.codePointAt(this.at);
    if (point === undefined) return '';
    const character = String.fromCodePoint(point);
    this.at += character.length;
    return character;
  }

  protected error(message: string, at: number): PatternError {
    return new PatternError(message, this.pattern, at);
  }

  /** `*`, `+`, `?`, `{2,3}`; null where nothing is repeated. */
  protected quantifier(): string | null {
    const character = this.peek();
    if (character === '*' || character === '+' || character === '?') {
      this.at += 1;
      return character;
    }
    const counted = /^\{(\d*)(?:(,)(\d*))?\}/.exec(this.pattern.slice(this.at));
    if (counted === null || (counted[1] === '' && counted[2] === undefined)) return null;
    if (counted[1] === '' && counted[3] === '') return null;
    const [whole, least = '', comma, most = ''] = counted;
    if (comma !== undefined && most !== '' && Number(least) > Number(most)) {
      throw this.error('min repeat greater than max repeat', this.at + 1);
    }
    this.at += whole.length;
    return `{${least === '' ? '0' : least}${comma ?? ''}${most}}`;
  }

  /** The name of a group, and behind what ends it. */
  protected nameUntil(end: string): string {
    const from = this.at;
    const to = this.pattern.indexOf(end, from);
    if (to < 0) throw this.error(from >= this.pattern.length ? 'missing group name' : `missing ${end}, unterminated name`, from);
    const name = this.pattern.slice(from, to);
    if (name === '') throw this.error('missing group name', from);
    if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) throw this.error(`bad character in group name '${name}'`, from);
    this.at = to + 1;
    return name;
  }
}
