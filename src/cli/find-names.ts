/** Finds what was probably meant by a name: a part of one, or one that is misspelt. */
import { closestFew } from './closest.js';

const SHOWN = 5;

/** Whole parts first (`gather` of `asyncio.gather`), then beginnings of parts, then any substring; shorter names first; case does not matter. */
export function namesWith(word: string, names: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  const ranked = names.map((name) => ({ name, rank: rankOf(wanted, name.toLowerCase()) })).filter(({ rank }) => rank < 4);
  return ranked.sort((one, other) => one.rank - other.rank || one.name.length - other.name.length || (one.name < other.name ? -1 : 1)).map(({ name }) => name);
}

function rankOf(wanted: string, name: string): number {
  if (name === wanted || name.endsWith(`.${wanted}`)) return 0;
  if (`.${name}.`.includes(`.${wanted}.`)) return 1;
  if (`.${name}`.includes(`.${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 4;
}

/** Names that hold the word, else names that are spelt like it, as a whole or in their last part. */
export function likelyNames(word: string, names: readonly string[]): readonly string[] {
  const holding = namesWith(word, names);
  if (holding.length > 0) return holding.slice(0, SHOWN);
  const whole = closestFew(word, names, SHOWN);
  if (whole.length > 0) return whole;
  const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const parts = closestFew(lastPart(word), [...new Set(names.map(lastPart))], SHOWN);
  return names.filter((name) => parts.includes(lastPart(name))).slice(0, SHOWN);
}

/** ` Did you mean a, b or c?`; empty where there is nothing to suggest. */
export function didYouMean(names: readonly string[]): string {
  if (names.length === 0) return '';
  const all = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`;
  return ` Did you mean ${all}?`;
}
