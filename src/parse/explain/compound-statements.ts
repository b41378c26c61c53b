/** Compound statements and their suites. */
import { caseClauses } from './cases.js';
import { GrammarFailure } from './failure.js';
import { expression, named, starExpressions } from './expressions.js';
import { parameterList } from './parameters.js';
import { invalidTarget } from './shape.js';
import { simpleStatements, statement } from './statements.js';
import { targetList } from './targets.js';
import type { TokenCursor } from './token-cursor.js';
import type { Token } from '../scan/token.js';
import { callArguments } from './trailers.js';
import { tryStatement } from './try.js';
import { typeParameters } from './type-parameters.js';
import { withItems } from './with-items.js';

export function compoundStatement(cursor: TokenCursor): void {
  const { token } = cursor;
  switch (token.text) {
    case '@': decorated(cursor); return;
    case 'async': asynchronous(cursor); return;
    case 'if': cursor.next(); condition(cursor, token); ifClauses(cursor); return;
    case 'while': cursor.next(); condition(cursor, token); elseClause(cursor); return;
    case 'for': forStatement(cursor); return;
    case 'try': tryStatement(cursor); return;
    case 'with': withStatement(cursor); return;
    case 'def': definition(cursor); return;
    case 'class': classDefinition(cursor); return;
    case 'match': caseClauses(cursor); return;
    default: cursor.invalid();
  }
}

function decorated(cursor: TokenCursor): void {
  while (cursor.accept('@')) {
    named(cursor);
    if (!cursor.isType('newline')) cursor.invalid();
    cursor.next();
  }
  if (!cursor.isAnyOf('def', 'class', 'async')) cursor.invalid();
  compoundStatement(cursor);
}

function asynchronous(cursor: TokenCursor): void {
  cursor.next();
  if (!cursor.isAnyOf('def', 'for', 'with')) cursor.invalid();
  compoundStatement(cursor);
}

/** A colon; CPython says that it is missing at the end of a line, and anywhere where nothing else can follow. */
export function colon(cursor: TokenCursor, isForced: boolean): void {
  if (cursor.accept(':')) return;
  if (isForced || cursor.isType('newline')) cursor.failHere("expected ':'");
  cursor.invalid();
}

/** What follows the colon: an indented block, or statements on the same line. */
export function suite(cursor: TokenCursor, keyword: Token, after = `'${keyword.text}' statement`): void {
  if (!cursor.isType('newline')) {
    simpleStatements(cursor);
    return;
  }
  cursor.next();
  if (!cursor.isType('indent')) {
    const line = cursor.lineOf(keyword.start);
    cursor.failHere(`expected an indented block after ${after} on line ${line}`);
  }
  cursor.next();
  while (!cursor.isType('dedent') && !cursor.isType('end')) statement(cursor);
  if (cursor.isType('dedent')) cursor.next();
}

function condition(cursor: TokenCursor, keyword: Token): void {
  named(cursor);
  colon(cursor, false);
  suite(cursor, keyword);
}

function ifClauses(cursor: TokenCursor): void {
  while (cursor.is('elif')) condition(cursor, cursor.next());
  elseClause(cursor);
}

export function elseClause(cursor: TokenCursor): void {
  if (!cursor.is('else')) return;
  const keyword = cursor.next();
  colon(cursor, true);
  suite(cursor, keyword);
}

function forStatement(cursor: TokenCursor): void {
  const keyword = cursor.next();
  const target = targetList(cursor);
  const invalid = invalidTarget(target);
  if (invalid !== null && cursor.is('in')) cursor.fail(`cannot assign to ${invalid.noun}`, invalid.start, invalid.end);
  cursor.expect('in');
  starExpressions(cursor);
  colon(cursor, false);
  suite(cursor, keyword);
  elseClause(cursor);
}

function withStatement(cursor: TokenCursor): void {
  const keyword = cursor.next();
  withItems(cursor);
  colon(cursor, false);
  suite(cursor, keyword);
}

function definition(cursor: TokenCursor): void {
  const keyword = cursor.next();
  cursor.expectName();
  const opener = cursor.token;
  const { index } = cursor;
  try {
    typeParameters(cursor);
  } catch (error) {
    const isPlain = error instanceof GrammarFailure && error.message === 'invalid syntax';
    if (isPlain) cursor.index = index;
    if (isPlain) cursor.failAt(opener, "expected '('");
    throw error;
  }
  if (!cursor.is('(')) cursor.failHere("expected '('");
  cursor.next();
  parameterList(cursor, ')', true);
  cursor.expect(')');
  if (cursor.accept('->')) expression(cursor);
  colon(cursor, true);
  suite(cursor, keyword, 'function definition');
}

function classDefinition(cursor: TokenCursor): void {
  const keyword = cursor.next();
  cursor.expectName();
  typeParameters(cursor);
  if (cursor.is('(')) callArguments(cursor, true);
  colon(cursor, false);
  suite(cursor, keyword, 'class definition');
}
