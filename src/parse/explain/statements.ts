/** Statements as CPython's grammar has them. */
import { compoundStatement } from './compound-statements.js';
import { starExpressions } from './expressions.js';
import { simpleStatement } from './simple-statements.js';
import type { TokenCursor } from './token-cursor.js';

const COMPOUND: ReadonlySet<string> = new Set(['if', 'for', 'while', 'try', 'with', 'def', 'class', 'async', '@']);

export function file(cursor: TokenCursor): void {
  while (!cursor.isType('end')) statement(cursor);
}

export function statement(cursor: TokenCursor): void {
  if (cursor.isType('indent')) cursor.invalid();
  const { type, text } = cursor.token;
  const isWord = type === 'name' || type === 'operator';
  if (isWord && COMPOUND.has(text)) compoundStatement(cursor);
  else if (type === 'name' && text === 'match' && isMatch(cursor)) compoundStatement(cursor);
  else if (type === 'name' && text === 'match') simpleOrMatch(cursor);
  else simpleStatements(cursor);
}

/** `match x` without its colon. */
function simpleOrMatch(cursor: TokenCursor): void {
  const { index } = cursor;
  try {
    simpleStatements(cursor);
  } catch (error) {
    cursor.index = index + 1;
    const hasSubject = cursor.attempt(() => starExpressions(cursor)) !== null;
    if (hasSubject && cursor.isType('newline')) cursor.failHere("expected ':'");
    throw error;
  }
}

export function simpleStatements(cursor: TokenCursor): void {
  for (;;) {
    simpleStatement(cursor);
    if (!cursor.accept(';')) break;
    if (cursor.isType('newline')) break;
  }
  if (!cursor.isType('newline')) cursor.invalid();
  cursor.next();
}

/** `match` is a keyword only where a subject, a colon and an indented block follow. */
function isMatch(cursor: TokenCursor): boolean {
  const { following } = cursor;
  const canBegin = following.type === 'name' || following.type === 'number' || following.type === 'string'
    || following.type === 'f-start' || ['(', '[', '{', '-', '+', '~', '*', '...'].includes(following.text);
  if (!canBegin) return false;
  for (let index = cursor.index; index < cursor.tokens.length; index++) {
    const token = cursor.tokens[index]!;
    if (token.type !== 'newline') continue;
    return cursor.tokens[index - 1]!.text === ':';
  }
  return false;
}
