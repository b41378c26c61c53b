/**
 * Shows the grammar other characters than the text has, of the same length, where it knows less than Python.
 * The builder reads names and strings from the text itself, so nothing of the masks can be seen in the tree.
 */
import type { Mask } from './scan/scanner.js';
import type { Token } from './scan/token.js';

export function applyMasks(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const sorted = [...masks].sort((a, b) => a.at - b.at);
  const pieces: string[] = [];
  let at = 0;
  for (const mask of sorted) {
    pieces.push(text.slice(at, mask.at), mask.character);
    at = mask.at + mask.character.length;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/**
 * `class A[T = int]` (PEP 696): the grammar is shown `T : int`, which it takes for a bound; the builder asks
 * whether the colon was one.
 */
export function maskTypeDefaults(tokens: readonly Token[]): Mask[] {
  const masks: Mask[] = [];
  for (let index = 0; index + 2 < tokens.length; index++) {
    const keyword = tokens[index]!;
    const opener = tokens[index + 2]!;
    const opens = keyword.type === 'name' && ['def', 'class', 'type'].includes(keyword.text)
      && tokens[index + 1]!.type === 'name' && opener.text === '[';
    if (!opens) continue;
    const level = opener.level + 1;
    for (let inner = index + 3; inner < tokens.length && tokens[inner]!.level >= level; inner++) {
      const token = tokens[inner]!;
      if (token.text === '=' && token.level === level) masks.push({ at: token.start, character: ':' });
    }
  }
  return masks;
}
