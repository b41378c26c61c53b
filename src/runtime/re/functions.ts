/** The functions of `re`, each of which compiles its pattern and keeps it. */
import { ValueError } from '../python/exceptions.js';
import { fromLatin1, toLatin1 } from './latin1.js';
import type { Match } from './match.js';
import { Pattern, type Replacement } from './pattern.js';

type Text = string | Uint8Array;

const KEPT = 512;
const compiled = new Map<string, Pattern<Text>>();

/**
 * Python's `re.compile(pattern, flags)`.
 *
 * @throws PatternError for a pattern that is none
 */
export function compile(pattern: string | Pattern, flags?: number): Pattern;
export function compile(pattern: Uint8Array | Pattern<Uint8Array>, flags?: number): Pattern<Uint8Array>;
export function compile<S extends Text>(pattern: S | Pattern<S>, flags?: number): Pattern<S>;
export function compile(given: unknown, flags = 0): unknown {
  if (given instanceof Pattern) {
    if (flags !== 0) throw new ValueError('cannot process flags argument with a compiled pattern');
    return given;
  }
  const pattern = given as Text;
  const key = `${flags} ${typeof pattern === 'string' ? `s${pattern}` : `b${toLatin1(pattern)}`}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new Pattern<Text>(pattern, flags);
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(key, made);
  return made;
}

export function search(pattern: string | Pattern, string: string, flags?: number): Match | null;
export function search(
  pattern: Uint8Array | Pattern<Uint8Array>, string: Uint8Array, flags?: number,
): Match<Uint8Array> | null;
export function search(pattern: unknown, string: unknown, flags = 0): unknown {
  return compile(pattern as string, flags).search(string as string);
}

export function match(pattern: string | Pattern, string: string, flags?: number): Match | null;
export function match(
  pattern: Uint8Array | Pattern<Uint8Array>,
  string: Uint8Array,
  flags?: number,
): Match<Uint8Array> | null;
export function match(pattern: unknown, string: unknown, flags = 0): unknown {
  return compile(pattern as string, flags).match(string as string);
}

export function fullmatch(pattern: string | Pattern, string: string, flags?: number): Match | null;
export function fullmatch(
  pattern: Uint8Array | Pattern<Uint8Array>, string: Uint8Array, flags?: number,
): Match<Uint8Array> | null;
export function fullmatch(pattern: unknown, string: unknown, flags = 0): unknown {
  return compile(pattern as string, flags).fullmatch(string as string);
}

export function findall<T = unknown>(pattern: Text | Pattern | Pattern<Uint8Array>, string: Text, flags = 0): T[] {
  return compile(pattern as string, flags).findall<T>(string as string);
}

export function finditer(pattern: string | Pattern, string: string, flags?: number): IterableIterator<Match>;
export function finditer(
  pattern: Uint8Array | Pattern<Uint8Array>, string: Uint8Array, flags?: number,
): IterableIterator<Match<Uint8Array>>;
export function finditer(pattern: unknown, string: unknown, flags = 0): unknown {
  return compile(pattern as string, flags).finditer(string as string);
}

export function sub(pattern: string | Pattern, replacement: Replacement<string>, string: string, count?: number, flags?: number): string;
export function sub(
  pattern: Uint8Array | Pattern<Uint8Array>, replacement: Replacement<Uint8Array>, string: Uint8Array, count?: number, flags?: number,
): Uint8Array;
export function sub(pattern: unknown, replacement: unknown, string: unknown, count = 0, flags = 0): unknown {
  return compile(pattern as string, flags).sub(replacement as Replacement<string>, string as string, count);
}

export function subn(pattern: string | Pattern, replacement: Replacement<string>, string: string, count?: number, flags?: number): readonly [string, number];
export function subn(
  pattern: Uint8Array | Pattern<Uint8Array>, replacement: Replacement<Uint8Array>, string: Uint8Array, count?: number, flags?: number,
): readonly [Uint8Array, number];
export function subn(pattern: unknown, replacement: unknown, string: unknown, count = 0, flags = 0): unknown {
  return compile(pattern as string, flags).subn(replacement as Replacement<string>, string as string, count);
}

export function split(pattern: string | Pattern, string: string, maxsplit?: number, flags?: number): string[];
export function split(
  pattern: Uint8Array | Pattern<Uint8Array>, string: Uint8Array, maxsplit?: number, flags?: number,
): Uint8Array[];
export function split(pattern: unknown, string: unknown, maxsplit = 0, flags = 0): unknown {
  return compile(pattern as string, flags).split(string as string, maxsplit);
}

/** A pattern that matches the text alone. */
export function escape(text: string): string;
export function escape(text: Uint8Array): Uint8Array;
export function escape(text: Text): Text {
  if (typeof text !== 'string') return fromLatin1(escape(toLatin1(text)));
  return text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&');
}

/** Forgets the patterns that were kept. */
export function purge(): null {
  compiled.clear();
  return null;
}
