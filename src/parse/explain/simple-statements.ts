/** Simple statements, assignments first of all. */
import { yieldExpression } from './atoms.js';
import { failLegacy } from './closing.js';
import { expression, failWalrusTarget, mistakenAssignment, starExpressions } from './expressions.js';
import { importFrom, importStatement } from './imports.js';
import { invalidTarget, type Shape } from './shape.js';
import type { TokenCursor } from './token-cursor.js';
import { typeParameters } from './type-parameters.js';

const AUGMENTED: ReadonlySet<string> = new Set([
  '+=', '-=', '*=', '/=', '@=', '//=', '%=', '**=', '>>=', '<<=', '&=', '^=', '|=',
]);

export function simpleStatement(cursor: TokenCursor): void {
  const { type, text } = cursor.token;
  if (type !== 'name') return expressionStatement(cursor);
  switch (text) {
    case 'pass': case 'break': case 'continue': cursor.next(); return;
    case 'return': cursor.next(); if (cursor.startsExpression() || cursor.is('*')) starExpressions(cursor); return;
    case 'del': return deleteStatement(cursor);
    case 'assert': return assertStatement(cursor);
    case 'raise': return raiseStatement(cursor);
    case 'global': case 'nonlocal': return declaration(cursor);
    case 'import': return importStatement(cursor);
    case 'from': return importFrom(cursor);
    case 'type': return typeAlias(cursor);
    default: return expressionStatement(cursor);
  }
}

function deleteStatement(cursor: TokenCursor): void {
  cursor.next();
  const targets = starExpressions(cursor);
  const invalid = invalidTarget(targets, true);
  if (invalid !== null) cursor.fail(`cannot delete ${invalid.noun}`, invalid.start, invalid.end);
}

function assertStatement(cursor: TokenCursor): void {
  cursor.next();
  const test = expression(cursor);
  if (cursor.is('=')) mistakenAssignment(cursor, test);
  if (cursor.accept(',')) expression(cursor);
}

function raiseStatement(cursor: TokenCursor): void {
  cursor.next();
  if (!cursor.startsExpression()) return;
  expression(cursor);
  if (cursor.accept('from')) expression(cursor);
}

function declaration(cursor: TokenCursor): void {
  do {
    cursor.next();
    cursor.expectName();
  } while (cursor.is(','));
}

function typeAlias(cursor: TokenCursor): void {
  const isAlias = cursor.following.type === 'name' && cursor.attempt(() => {
    cursor.next();
    cursor.expectName();
    typeParameters(cursor);
    cursor.expect('=');
    return true;
  });
  if (isAlias === true) expression(cursor);
  else expressionStatement(cursor);
}

function expressionStatement(cursor: TokenCursor): void {
  const left = cursor.is('yield') ? yieldExpression(cursor) : starExpressions(cursor);
  if (cursor.is(':')) return annotation(cursor, left);
  if (cursor.is('=')) return assignment(cursor, left);
  if (cursor.isType('operator') && AUGMENTED.has(cursor.token.text)) return augmented(cursor, left);
  if (cursor.is(':=') && left.noun !== 'name') {
    cursor.next();
    failWalrusTarget(cursor, left);
  }
  const isLegacy = left.name === 'print' || left.name === 'exec';
  if (isLegacy && cursor.startsExpression()) failLegacy(cursor, left);
}

function value(cursor: TokenCursor): Shape {
  return cursor.is('yield') ? yieldExpression(cursor) : starExpressions(cursor);
}

function assignment(cursor: TokenCursor, first: Shape): void {
  let target = first;
  while (cursor.is('=')) {
    checkTarget(cursor, target, target === first);
    cursor.next();
    target = value(cursor);
  }
  if (cursor.isType('operator') && AUGMENTED.has(cursor.token.text)) cursor.invalid();
}

/** For the first target CPython guesses that a comparison was meant. */
function checkTarget(cursor: TokenCursor, target: Shape, isFirst: boolean): void {
  const invalid = invalidTarget(target);
  if (invalid === null) return;
  if (target.noun === 'yield expression' && !target.isGrouped) {
    cursor.fail('assignment to yield expression not possible', target.start, target.end);
  }
  const isSingle = target.noun !== 'tuple' && target.noun !== 'list' && target.noun !== 'starred';
  if (isFirst && isSingle) mistakenAssignment(cursor, target);
  cursor.fail(`cannot assign to ${invalid.noun}`, invalid.start, invalid.end);
}

function annotation(cursor: TokenCursor, target: Shape): void {
  const { index } = cursor;
  cursor.next();
  const type = cursor.startsExpression() ? cursor.attempt(() => expression(cursor)) : null;
  if (type === null) {
    cursor.index = index;
    if (invalidTarget(target) === null && target.noun !== 'tuple') {
      cursor.next();
      expression(cursor);
    }
    cursor.invalid();
  }
  const { noun, start, end } = target;
  if (noun === 'list' || noun === 'tuple') {
    cursor.fail(`only single target (not ${noun}) can be annotated`, start, end);
  }
  if (noun !== 'name' && noun !== 'attribute' && noun !== 'subscript') {
    cursor.fail('illegal target for annotation', start, end);
  }
  if (cursor.accept('=')) value(cursor);
}

function augmented(cursor: TokenCursor, target: Shape): void {
  const { noun, start, end } = target;
  if (noun !== 'name' && noun !== 'attribute' && noun !== 'subscript') {
    cursor.fail(`'${noun}' is an illegal expression for augmented assignment`, start, end);
  }
  cursor.next();
  value(cursor);
}
