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
    if (mask.at < at) continue;
    pieces.push(text.slice(at, mask.at), mask.character);
    at = mask.at + mask.character.length;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Python that the grammar does not know; tried where it finds an error and CPython's rules do not. */
export function maskUnknown(tokens: readonly Token[]): Mask[] {
  return [...maskTypeDefaults(tokens), ...maskStars(tokens)];
}

const OPERANDS: ReadonlySet<Token['type']> = new Set<Token['type']>(['number', 'string', 'f-end']);
const BEFORE_STAR: ReadonlySet<string> = new Set(['return', 'yield', 'in']);

/**
 * `return *(a or b), c`: the grammar knows a star before a name only. It is shown a blank; the builder asks whether
 * a star was there.
 */
function maskStars(tokens: readonly Token[]): Mask[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.text !== '*' || token.type !== 'operator' || after === undefined || after.type === 'name') return [];
    if (after.type === 'operator' && [',', ')', ':'].includes(after.text)) return [];
    const followsOperand = before !== undefined && (OPERANDS.has(before.type) || [')', ']', '}'].includes(before.text)
      || (before.type === 'name' && !BEFORE_STAR.has(before.text)));
    return followsOperand ? [] : [{ at: token.start, character: ' ' }];
  });
}

/**
 * `class A[T = int]` (PEP 696): the grammar is shown `T : int`, which it takes for a bound; the builder asks
 * whether the colon was one.
 */
function maskTypeDefaults(tokens: readonly Token[]): Mask[] {
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
