/** Names, literals and displays. */
import { closeBracket, failLegacy } from './closing.js';
import { comprehensionClauses } from './comprehensions.js';
import { binary, expression, mistakenAssignment, starExpressions, starNamed } from './expressions.js';
import { shape, type Shape } from './shape.js';
import type { TokenCursor } from './token-cursor.js';

export function atom(cursor: TokenCursor): Shape {
  const { type, text, start, end } = cursor.token;
  switch (type) {
    case 'name': return nameOrConstant(cursor);
    case 'number': cursor.next(); return shape('literal', start, end);
    case 'string': case 'f-start': return strings(cursor);
    case 'operator':
      if (text === '(') return group(cursor);
      if (text === '[') return list(cursor);
      if (text === '{') return dictionaryOrSet(cursor);
      if (text === '...') {
        cursor.next();
        return shape('ellipsis', start, end);
      }
      return cursor.invalid();
    default: return cursor.invalid();
  }
}

function nameOrConstant(cursor: TokenCursor): Shape {
  const { text, start, end } = cursor.token;
  if (['True', 'False', 'None'].includes(text)) {
    cursor.next();
    return shape(text, start, end);
  }
  cursor.expectName();
  const name = shape('name', start, end, { name: text });
  const isLegacy = text === 'print' || text === 'exec';
  if (isLegacy && cursor.startsExpression() && !['(', '[', '-', '+', '~', '...'].includes(cursor.token.text)) {
    failLegacy(cursor, name);
  }
  return name;
}

function strings(cursor: TokenCursor): Shape {
  const { start } = cursor.token;
  let isFormatted = false;
  for (;;) {
    if (cursor.isType('string')) cursor.next();
    else if (cursor.isType('f-start')) {
      isFormatted = true;
      formattedString(cursor);
    } else break;
  }
  return shape(isFormatted ? 'f-string expression' : 'literal', start, cursor.previousEnd);
}

function formattedString(cursor: TokenCursor): void {
  cursor.next();
  while (!cursor.isType('f-end')) {
    if (cursor.isType('f-middle')) cursor.next();
    else field(cursor);
  }
  cursor.next();
}

/** From `{` to `}`; CPython names what it misses. */
function field(cursor: TokenCursor): void {
  cursor.expect('{');
  for (const mark of ['=', '!', ':', '}']) {
    if (cursor.is(mark)) cursor.failHere(`f-string: valid expression required before '${mark}'`);
  }
  if (cursor.is('yield')) yieldExpression(cursor);
  else {
    const value = cursor.startsExpression() || cursor.is('*') ? starExpressions(cursor) : null;
    if (value === null) cursor.failHere("f-string: expecting a valid expression after '{'");
    if (cursor.startsExpression()) closeBracket(cursor, '}', value);
  }
  cursor.accept('=');
  if (!cursor.isAnyOf('!', ':', '}')) cursor.failHere("f-string: expecting '=', or '!', or ':', or '}'");
  if (cursor.accept('!')) conversion(cursor);
  if (cursor.accept(':')) {
    while (!cursor.is('}') || cursor.isType('f-middle')) {
      if (cursor.isType('f-middle')) cursor.next();
      else field(cursor);
    }
  }
  if (!cursor.accept('}')) cursor.failHere("f-string: expecting '}'");
}

function conversion(cursor: TokenCursor): void {
  const { text, start, end } = cursor.token;
  if (cursor.isAnyOf('}', ':')) cursor.failHere('f-string: missing conversion character');
  if (!cursor.isType('name')) cursor.failHere('f-string: invalid conversion character');
  if (!['s', 'r', 'a'].includes(text)) {
    cursor.fail(`f-string: invalid conversion character '${text}': expected 's', 'r', or 'a'`, start, end);
  }
  cursor.next();
  if (!cursor.isAnyOf(':', '}')) cursor.failHere("f-string: expecting ':' or '}'");
}

export function yieldExpression(cursor: TokenCursor): Shape {
  const { start } = cursor.next();
  if (cursor.accept('from')) expression(cursor);
  else if (cursor.startsExpression() || cursor.is('*')) starExpressions(cursor);
  return shape('yield expression', start, cursor.previousEnd);
}

function group(cursor: TokenCursor): Shape {
  const { start } = cursor.next();
  if (cursor.accept(')')) return shape('tuple', start, cursor.previousEnd);
  if (cursor.is('yield')) {
    const inner = yieldExpression(cursor);
    closeBracket(cursor, ')', inner);
    return { ...inner, isGrouped: true, isLoose: false };
  }
  if (cursor.is('**')) cursor.fail('cannot use double starred expression here', cursor.token.start, cursor.token.end);
  const first = starNamed(cursor);
  if (cursor.isAnyOf('for', 'async')) {
    failForStar(cursor, first);
    comprehensionClauses(cursor);
    closeBracket(cursor, ')', null);
    return shape('generator expression', start, cursor.previousEnd);
  }
  if (!cursor.is(',')) {
    closeBracket(cursor, ')', first);
    if (first.noun === 'starred') cursor.fail('cannot use starred expression here', first.start, first.end);
    return { ...first, isGrouped: true, isLoose: false };
  }
  const elements = restOfElements(cursor, first, ')');
  return shape('tuple', start, cursor.previousEnd, { elements });
}

function restOfElements(cursor: TokenCursor, first: Shape, closer: string): Shape[] {
  const elements = [first];
  while (cursor.accept(',')) {
    if (cursor.is(closer)) break;
    elements.push(starNamed(cursor));
    if (cursor.isAnyOf('for', 'async') && elements.length > 1) {
      cursor.fail('did you forget parentheses around the comprehension target?', first.start, elements.at(-1)!.end);
    }
  }
  closeBracket(cursor, closer, elements.at(-1)!);
  return elements;
}

function list(cursor: TokenCursor): Shape {
  const { start } = cursor.next();
  if (cursor.accept(']')) return shape('list', start, cursor.previousEnd);
  const first = starNamed(cursor);
  if (cursor.isAnyOf('for', 'async')) {
    failForStar(cursor, first);
    comprehensionClauses(cursor);
    closeBracket(cursor, ']', null);
    return shape('list comprehension', start, cursor.previousEnd);
  }
  const elements = restOfElements(cursor, first, ']');
  return shape('list', start, cursor.previousEnd, { elements });
}

function failForStar(cursor: TokenCursor, element: Shape): void {
  if (element.noun === 'starred') {
    cursor.fail('iterable unpacking cannot be used in comprehension', element.start, element.end);
  }
}

function dictionaryOrSet(cursor: TokenCursor): Shape {
  const { start } = cursor.next();
  if (cursor.accept('}')) return shape('dict literal', start, cursor.previousEnd);
  if (cursor.is('**')) return dictionary(cursor, start);
  const first = starNamed(cursor);
  if (cursor.is(':')) return dictionary(cursor, start, first);
  if (cursor.isAnyOf('for', 'async')) {
    failForStar(cursor, first);
    comprehensionClauses(cursor);
    closeBracket(cursor, '}', null);
    return shape('set comprehension', start, cursor.previousEnd);
  }
  restOfElements(cursor, first, '}');
  return shape('set display', start, cursor.previousEnd);
}

/** `key` was read already, where it is given. */
function dictionary(cursor: TokenCursor, start: number, key?: Shape): Shape {
  let last = item(cursor, key);
  if (cursor.isAnyOf('for', 'async')) {
    if (key === undefined) cursor.fail('dict unpacking cannot be used in dict comprehension', start + 1, start + 3);
    comprehensionClauses(cursor);
    closeBracket(cursor, '}', null);
    return shape('dict comprehension', start, cursor.previousEnd);
  }
  while (cursor.accept(',')) {
    if (cursor.is('}')) break;
    last = item(cursor);
  }
  closeBracket(cursor, '}', last);
  return shape('dict literal', start, cursor.previousEnd);
}

function item(cursor: TokenCursor, given?: Shape): Shape {
  if (given === undefined && cursor.accept('**')) return binary(cursor, 1);
  const key = given ?? expression(cursor);
  if (!cursor.is(':')) {
    const isKey = given === undefined || cursor.isAnyOf(',', '}');
    if (isKey) cursor.fail("':' expected after dictionary key", cursor.previousEnd - 1, cursor.previousEnd);
    closeBracket(cursor, ':', key);
  }
  const colon = cursor.next();
  if (cursor.isAnyOf('}', ',')) cursor.fail("expression expected after dictionary key and ':'", colon.start, colon.end);
  if (cursor.is('*')) cursor.failHere('cannot use a starred expression in a dictionary value');
  const value = expression(cursor);
  if (cursor.is('=')) mistakenAssignment(cursor, value);
  return value;
}
