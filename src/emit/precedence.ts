/** How tightly expressions bind, and so where parentheses are needed. */
import { assertNever } from '../target/assert-never.js';
import type {
  AsExpression, BinaryExpression, BinaryOperator, CallExpression, Expression, IndexExpression, LogicalExpression,
  MemberExpression, NonNullExpression,
} from '../target/ir.js';

/** `As` binds as a relational operator does, but is parenthesised in every operand: `x as T | y` would be a type. */
export const Level = {
  Sequence: 0, Assignment: 1, Conditional: 2, As: 3, Nullish: 4, Or: 5, And: 6,
  BitwiseOr: 7, BitwiseXor: 8, BitwiseAnd: 9, Equality: 10, Relational: 11, Shift: 12,
  Additive: 13, Multiplicative: 14, Exponent: 15, Unary: 16, Update: 17, Postfix: 18, Primary: 19,
  /** A slot that takes nothing without parentheses. */
  Always: 20,
} as const;

const BINARY: Readonly<Record<BinaryOperator, number>> = {
  '+': Level.Additive, '-': Level.Additive,
  '*': Level.Multiplicative, '/': Level.Multiplicative, '%': Level.Multiplicative,
  '**': Level.Exponent, '<<': Level.Shift, '>>': Level.Shift, '>>>': Level.Shift,
  '|': Level.BitwiseOr, '^': Level.BitwiseXor, '&': Level.BitwiseAnd,
  '===': Level.Equality, '!==': Level.Equality,
  '<': Level.Relational, '<=': Level.Relational, '>': Level.Relational, '>=': Level.Relational,
  in: Level.Relational, instanceof: Level.Relational,
};

const LOGICAL = { '??': Level.Nullish, '||': Level.Or, '&&': Level.And } as const;

export function levelOf(node: Expression): number {
  switch (node.kind) {
    case 'Identifier': case 'StringLiteral': case 'NumberLiteral': case 'TemplateLiteral': case 'ArrayExpression':
    case 'ObjectExpression': case 'NullLiteral': case 'BooleanLiteral': case 'UndefinedLiteral': case 'ThisExpression':
    case 'SuperExpression': case 'BigIntLiteral': case 'RegExpLiteral': case 'FunctionExpression':
      return Level.Primary;
    case 'CallExpression': case 'MemberExpression': case 'IndexExpression': case 'NewExpression':
    case 'NonNullExpression':
      return Level.Postfix;
    case 'BinaryExpression':
      return BINARY[node.operator];
    case 'LogicalExpression':
      return LOGICAL[node.operator];
    case 'AwaitExpression': case 'UnaryExpression':
      return Level.Unary;
    case 'ArrowFunction': case 'AssignmentExpression': case 'YieldExpression': case 'SpreadElement':
      return Level.Assignment;
    case 'ConditionalExpression':
      return Level.Conditional;
    case 'UpdateExpression':
      return Level.Update;
    case 'AsExpression':
      return Level.As;
    case 'SequenceExpression':
      return Level.Sequence;
    case 'ParenthesizedComment':
      return Math.min(levelOf(node.value), Level.Unary);
    default:
      return assertNever(node);
  }
}

/** An expression whose first part is an operand of the same shape: printed in a loop, since chains grow long. */
export type SpineExpression =
  | BinaryExpression | LogicalExpression | MemberExpression | IndexExpression | CallExpression | NonNullExpression
  | AsExpression;

export function isSpine(node: Expression): node is SpineExpression {
  switch (node.kind) {
    case 'MemberExpression': case 'CallExpression': case 'BinaryExpression': case 'IndexExpression':
    case 'LogicalExpression': case 'AsExpression': case 'NonNullExpression':
      return true;
    default:
      return false;
  }
}

export function leftOf(node: SpineExpression): Expression {
  switch (node.kind) {
    case 'MemberExpression': case 'IndexExpression':
      return node.object;
    case 'CallExpression':
      return node.callee;
    case 'BinaryExpression': case 'LogicalExpression':
      return node.left;
    case 'AsExpression': case 'NonNullExpression':
      return node.value;
    default:
      return assertNever(node);
  }
}

function isBitwise(operator: BinaryOperator): boolean {
  return operator === '|' || operator === '&' || operator === '^';
}

/** Operands of bitwise operators are parenthesised: TypeScript reads `a < b & c > (d)` as a generic call. */
function operandLevel(operator: BinaryOperator, operand: Expression, level: number): number {
  if (!isBitwise(operator) || operand.kind !== 'BinaryExpression' || operand.operator === operator) return level;
  return Level.Always;
}

/** The level that `left`, the first part of `node`, needs to stand there without parentheses. */
export function leftLevel(node: SpineExpression, left: Expression): number {
  switch (node.kind) {
    case 'MemberExpression':
      return left.kind === 'NumberLiteral' ? Level.Always : Level.Postfix;
    case 'IndexExpression': case 'CallExpression': case 'NonNullExpression':
      return Level.Postfix;
    case 'BinaryExpression':
      if (node.operator === '**') return Level.Update;
      return operandLevel(node.operator, left, BINARY[node.operator]);
    case 'LogicalExpression':
      // `??` never mixes with `||` and `&&` without parentheses.
      if (node.operator !== '??') return LOGICAL[node.operator];
      return left.kind === 'LogicalExpression' && left.operator === '??' ? Level.Nullish : Level.BitwiseOr;
    case 'AsExpression':
      return left.kind === 'AsExpression' ? Level.As : Level.Unary;
    default:
      return assertNever(node);
  }
}

export function rightLevel(node: BinaryExpression | LogicalExpression): number {
  if (node.kind === 'LogicalExpression') return node.operator === '??' ? Level.BitwiseOr : LOGICAL[node.operator] + 1;
  if (node.operator === '**') return Level.Exponent;
  return operandLevel(node.operator, node.right, BINARY[node.operator] + 1);
}
