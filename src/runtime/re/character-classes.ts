/** What `\d`, `\s` and `\w` stand for inside `[...]` of a JavaScript pattern with the flag `v`. */
const SPACES = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const UNICODE: Readonly<Record<string, string>> = { d: '\\p{Nd}', s: SPACES, w: '\\p{L}\\p{N}_' };
const ASCII: Readonly<Record<string, string>> = { d: '0-9', s: '\\t-\\r\\x20', w: 'a-zA-Z0-9_' };

/** The class of a letter; a capital one is everything else. */
export function classOf(letter: string, isAscii: boolean): string {
  const members = (isAscii ? ASCII : UNICODE)[letter.toLowerCase()] as string;
  return letter === letter.toLowerCase() ? `[${members}]` : `[^${members}]`;
}

/** A character as a pattern that matches it alone, in and out of classes. */
export function literal(point: number): string {
  const character = String.fromCodePoint(point);
  return /^[A-Za-z0-9_]$/.test(character) ? character : `\\u{${point.toString(16)}}`;
}

/** The other case of a letter: for `(?i:...)` inside a pattern that tells case apart. */
export function bothCases(point: number): readonly number[] {
  const character = String.fromCodePoint(point);
  const cases = [character.toLowerCase(), character.toUpperCase()].flatMap((text) => {
    const first = text.codePointAt(0);
    return first !== undefined && String.fromCodePoint(first) === text ? [first] : [];
  });
  return [...new Set([point, ...cases])];
}

/** Between a letter and what is none. */
export const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))';
export const NO_BOUNDARY = '(?:(?<=[\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))';
/** The characters of `\n` and the like. */
export const CONTROL: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
