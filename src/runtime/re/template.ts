/** Replacement templates: `\1`, `\g<name>`, `\n`. */
import { IndexError } from '../python/exceptions.js';
import { fromLatin1, toLatin1 } from './latin1.js';
import type { Match } from './match.js';
import type { Pattern } from './pattern.js';
import { PatternError } from './pattern-error.js';

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', a: '\x07', b: '\b', '\\': '\\' };

/** @throws PatternError for a group that the pattern does not have, and for an escape that is none */
export function expandTemplate<S extends string | Uint8Array>(pattern: Pattern<S>, template: S): (match: Match<S>) => S {
  const text = typeof template === 'string' ? template : toLatin1(template);
  const parts = partsOf(pattern as unknown as Pattern, text);
  const joined = (match: Match<S>): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        const group = match.group(part) as S | null;
        return group === null ? '' : typeof group === 'string' ? group : toLatin1(group);
      })
      .join('');
  return (match) => (typeof template === 'string' ? joined(match) : fromLatin1(joined(match))) as S;
}

/** Texts, and numbers of groups. */
function partsOf(pattern: Pattern, template: string): readonly (string | number)[] {
  const parts: (string | number)[] = [];
  const escapes = /\\(?:g<([^>]*)>|g|(0[0-7]{0,2}|[0-3][0-7]{2})|([1-9]\d?)|([\s\S])|$)/g;
  let from = 0;
  for (const found of template.matchAll(escapes)) {
    const [whole, name, octal, number, letter] = found;
    parts.push(template.slice(from, found.index));
    from = found.index + whole.length;
    if (octal !== undefined) parts.push(String.fromCharCode(parseInt(octal, 8)));
    else if (number !== undefined) parts.push(checked(pattern, Number(number), template, found.index + 1));
    else if (name !== undefined) parts.push(groupNamed(pattern, name, template, found.index + 3));
    else if (whole === '\\g') throw new PatternError('missing <', template, found.index + 2);
    else if (letter === undefined) throw new PatternError('bad escape (end of pattern)', template, found.index);
    else parts.push(escaped(letter, template, found.index));
  }
  parts.push(template.slice(from));
  return parts.filter((part) => part !== '');
}

function escaped(letter: string, template: string, at: number): string {
  const control = CONTROL[letter];
  if (control !== undefined) return control;
  if (/^[A-Za-z]$/.test(letter)) throw new PatternError(`bad escape \\${letter}`, template, at);
  return `\\${letter}`;
}

function groupNamed(pattern: Pattern, name: string, template: string, at: number): number {
  if (name === '') throw new PatternError('missing group name', template, at);
  if (/^\d+$/.test(name)) return checked(pattern, Number(name), template, at);
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) {
    throw new PatternError(`bad character in group name '${name}'`, template, at);
  }
  const index = pattern.groupindex.get(name);
  if (index === undefined) throw new IndexError(`unknown group name '${name}'`);
  return index;
}

function checked(pattern: Pattern, index: number, template: string, at: number): number {
  if (index > pattern.groups) throw new PatternError(`invalid group reference ${index}`, template, at);
  return index;
}
