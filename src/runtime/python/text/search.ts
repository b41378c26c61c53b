import { PyTypeError, ValueError } from '../exceptions/builtin.js';
import { type Bound, sliceIndices } from '../sequences/slice-bounds.js';
import { textLength } from '../operators/len.js';
import { typeName } from '../type-name.js';
import { between, points, pointsBefore } from './points.js';

/** The part that `start` and `end` select, and its first position; `null` when `start` lies behind the end. */
function windowOf(text: string, start: Bound, end: Bound): readonly [part: string, from: number] | null {
  const length = textLength(text);
  if (start !== null && start !== undefined && start > length) return null;
  const [from, to] = sliceIndices(length, start, end, 1);
  return to < from ? null : [between(text, from, to), from];
}

/** Python's `s.find(sub, start, end)`: -1 when it is missing. */
export function find(text: string, sub: string, start?: Bound, end?: Bound): number {
  const window = windowOf(text, start, end);
  if (window === null) return -1;
  const at = window[0].indexOf(sub);
  return at < 0 ? -1 : window[1] + pointsBefore(window[0], at);
}

/** Python's `s.rfind(sub, start, end)`. */
export function rfind(text: string, sub: string, start?: Bound, end?: Bound): number {
  const window = windowOf(text, start, end);
  if (window === null) return -1;
  const at = window[0].lastIndexOf(sub);
  return at < 0 ? -1 : window[1] + pointsBefore(window[0], at);
}

/** Python's `s.index(sub, start, end)`. @throws ValueError `substring not found` */
export function index(text: string, sub: string, start?: Bound, end?: Bound): number {
  const at = find(text, sub, start, end);
  if (at < 0) throw new ValueError('substring not found');
  return at;
}

/** Python's `s.rindex(sub, start, end)`. @throws ValueError `substring not found` */
export function rindex(text: string, sub: string, start?: Bound, end?: Bound): number {
  const at = rfind(text, sub, start, end);
  if (at < 0) throw new ValueError('substring not found');
  return at;
}

/** Python's `s.count(sub, start, end)`: occurrences that do not overlap. */
export function count(text: string, sub: string, start?: Bound, end?: Bound): number {
  const window = windowOf(text, start, end);
  if (window === null) return 0;
  return sub === '' ? textLength(window[0]) + 1 : window[0].split(sub).length - 1;
}

function affixes(name: string, affix: unknown): readonly string[] {
  if (typeof affix === 'string') return [affix];
  if (Array.isArray(affix) && Object.isFrozen(affix)) {
    for (const one of affix as readonly unknown[]) {
      if (typeof one !== 'string') {
        throw new PyTypeError(`tuple for ${name} must only contain str, not ${typeName(one)}`);
      }
    }
    return affix as readonly string[];
  }
  throw new PyTypeError(`${name} first arg must be str or a tuple of str, not ${typeName(affix)}`);
}

/** Python's `s.startswith(prefix, start, end)`; a tuple is any of its strings. */
export function startsWith(text: string, prefix: string | readonly string[], start?: Bound, end?: Bound): boolean {
  const prefixes = affixes('startswith', prefix);
  const window = windowOf(text, start, end);
  return window !== null && prefixes.some((one) => window[0].startsWith(one));
}

/** Python's `s.endswith(suffix, start, end)`; a tuple is any of its strings. */
export function endsWith(text: string, suffix: string | readonly string[], start?: Bound, end?: Bound): boolean {
  const suffixes = affixes('endswith', suffix);
  const window = windowOf(text, start, end);
  return window !== null && suffixes.some((one) => window[0].endsWith(one));
}

/** Python's `s.replace(old, new, count)`. */
export function replace(text: string, old: string, by: string, max = -1): string {
  if (max < 0) return old === '' ? interleaved(text, by, Infinity) : text.split(old).join(by);
  if (old === '') return interleaved(text, by, max);
  let out = '';
  let from = 0;
  for (let done = 0; done < max; done += 1) {
    const at = text.indexOf(old, from);
    if (at < 0) break;
    out += text.slice(from, at) + by;
    from = at + old.length;
  }
  return out + text.slice(from);
}

/** An empty string is found before each character and at the end. */
function interleaved(text: string, by: string, max: number): string {
  const characters = points(text);
  const parts = characters.map((character, at) => (at < max ? by : '') + character);
  return parts.join('') + (characters.length < max ? by : '');
}
