import type { TokenCursor } from './token-cursor.js';

function dottedName(cursor: TokenCursor): void {
  cursor.expectName();
  while (cursor.accept('.')) cursor.expectName();
}

function alias(cursor: TokenCursor): void {
  if (cursor.accept('as')) cursor.expectName();
}

export function importStatement(cursor: TokenCursor): void {
  const { start } = cursor.next();
  if (cursor.isType('newline')) cursor.failHere("Expected one or more names after 'import'");
  do {
    dottedName(cursor);
    alias(cursor);
  } while (cursor.accept(','));
  if (cursor.is('from')) cursor.fail("Did you mean to use 'from ... import ...' instead?", start, cursor.token.end);
}

export function importFrom(cursor: TokenCursor): void {
  cursor.next();
  let dots = 0;
  while (cursor.isAnyOf('.', '...')) {
    cursor.next();
    dots += 1;
  }
  if (dots === 0 || cursor.isName()) dottedName(cursor);
  cursor.expect('import');
  if (cursor.accept('*')) return;
  if (cursor.isType('newline')) cursor.failHere("Expected one or more names after 'import'");
  const isGrouped = cursor.accept('(');
  for (;;) {
    cursor.expectName();
    alias(cursor);
    if (!cursor.accept(',')) break;
    if (isGrouped && cursor.is(')')) break;
    if (!isGrouped && cursor.isType('newline')) {
      cursor.failHere('trailing comma not allowed without surrounding parentheses');
    }
  }
  if (isGrouped) cursor.expect(')');
}
