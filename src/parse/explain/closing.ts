/** The end of a bracket, where a missing comma shows. */
import { expression } from './expressions.js';
import type { Shape } from './shape.js';
import type { TokenCursor } from './token-cursor.js';

const SOFT_KEYWORDS: ReadonlySet<string> = new Set(['match', 'case', 'type', '_']);

export function closeBracket(cursor: TokenCursor, closer: string, last: Shape | null): void {
  if (cursor.accept(closer)) return;
  if (last !== null) failForComma(cursor, last.noun === 'starred' ? last.elements[0]! : last);
  cursor.invalid();
}

/** CPython suggests a comma where two expressions stand side by side within brackets. */
export function failForComma(cursor: TokenCursor, before: Shape): void {
  if (!cursor.startsExpression() || cursor.is('not')) return;
  const first = cursor.tokens.find((token) => token.start >= before.start)!;
  const second = cursor.tokens[cursor.tokens.indexOf(first) + 1];
  const isPrefixed = first.type === 'name' && second?.type === 'string' && before.end >= second.start === false;
  if (SOFT_KEYWORDS.has(first.text) || isPrefixed) return;
  if (before.noun === 'name' && ['print', 'exec'].includes(before.name ?? '')) failLegacy(cursor, before);
  const after = cursor.attempt(() => expression(cursor));
  if (after === null) return;
  cursor.fail('invalid syntax. Perhaps you forgot a comma?', before.start, after.end);
}

/** `print x` and `exec x` of Python 2. */
export function failLegacy(cursor: TokenCursor, before: Shape): void {
  const after = cursor.attempt(() => expression(cursor));
  if (after === null) return;
  const { name } = before;
  cursor.fail(`Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`, before.start, after.end);
}
