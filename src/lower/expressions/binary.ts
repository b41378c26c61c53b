/** Arithmetic and the operators of containers. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isAll, isDictType, isInt, isList, isNatural, isNumber, isSetType, isStr } from '../types/kinds.js';
import { lowerDivision } from './division.js';
import { lowerMappedOperator } from './mapped-operator.js';
import { lowerRemainder } from './remainder.js';
import { lowerShown } from './shown.js';

/** The runtime's operators on operands of any type. */
export const OPERATORS: Readonly<Record<ast.BinaryOperator, string>> = {
  '+': 'add', '-': 'subtract', '*': 'multiply', '@': 'matrixMultiply', '/': 'divide', '%': 'modulo', '**': 'raisedTo', '<<': 'leftShift', '>>': 'rightShift',
  '|': 'bitwiseOr', '^': 'bitwiseXor', '&': 'bitwiseAnd', '//': 'floorDivide',
};

export function lowerBinOp(node: ast.BinOp, cx: LowerContext): ir.Expression {
  const mapped = lowerMappedOperator(node, node.left, node.right, cx);
  if (mapped !== null) return mapped;
  switch (node.operator) {
    case '/':
    case '//': {
      const native = lowerDivision(node, cx);
      if (native !== null) return native;
      break;
    }
    case '%': {
      const native = lowerRemainder(node, cx) ?? lowerPercent(node, cx);
      if (native !== null) return native;
      break;
    }
    default:
  }
  const leftType = cx.facts.typeOf(node.left);
  const rightType = cx.facts.typeOf(node.right);
  const [left, right] = cx.inOrder([node.left, node.right]);
  return operate(node, node.operator, left!, right!, leftType, rightType, cx);
}

/** `'%d%%' % (n,)` */
function lowerPercent(node: ast.BinOp, cx: LowerContext): ir.Expression | null {
  if (!isStr(cx.facts.typeOf(node.left))) return null;
  const [left, right] = cx.inOrder([node.left, node.right], (operand, index) => (index === 0 ? cx.expression(operand) : lowerShown(operand, cx)));
  return { ...cx.python('percent', left!, right!), at: node.span.start };
}

export function operate(
  node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext,
): ir.Expression {
  const at = node.span.start;
  const native = operateNatively(node, operator, left, right, leftType, rightType, cx);
  if (native !== null) return { ...native, at };
  const value = { ...cx.python(OPERATORS[operator], left, right), at };
  const type = cx.facts.typeOf(node.kind === 'BinOp' ? node : node.target);
  return type.kind === 'unknown' || type.kind === 'never' ? value : b.as(value, cx.printType(type));
}

function operateNatively(
  node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext,
): ir.Expression | null {
  if (isNumeric(leftType) && isNumeric(rightType)) return operateOnNumbers(node, operator, numberOf(left, leftType), numberOf(right, rightType), leftType, rightType, cx);
  switch (operator) {
    case '+': return concatenate(left, right, leftType, rightType, cx);
    case '*': return repeat(left, right, leftType, rightType, cx);
    case '|':
      if (isSetType(leftType) && isSetType(rightType)) return cx.python('union', left, right);
      return isDictType(leftType) && isDictType(rightType) ? cx.python('merge', left, right) : null;
    case '&': return isSetType(leftType) && isSetType(rightType) ? cx.python('intersection', left, right) : null;
    case '-': return isSetType(leftType) && isSetType(rightType) ? cx.python('difference', left, right) : null;
    case '^': return isSetType(leftType) && isSetType(rightType) ? cx.python('symmetricDifference', left, right) : null;
    default: return null;
  }
}

const isNumeric = (type: Type): boolean => isNumber(type) || isAll(type, 'int', 'float', 'bool');

/** `True + 1` */
function numberOf(value: ir.Expression, type: Type): ir.Expression {
  return isNumber(type) ? value : b.call(b.id('Number'), [value]);
}

const BITS: Readonly<Record<string, string>> = { '<<': 'shiftLeft', '>>': 'shiftRight', '&': 'bitAnd', '|': 'bitOr', '^': 'bitXor' };

function operateOnNumbers(
  node: ast.BinOp | ast.AugAssign, operator: ast.BinaryOperator, left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext,
): ir.Expression | null {
  switch (operator) {
    case '+':
    case '-':
    case '*': return b.binary(operator, left, right);
    case '**': return lowerPower(node, left, right, leftType, rightType, cx);
    case '<<': case '>>': case '&': case '|': case '^':
      if (leftType.kind === 'bool' && rightType.kind === 'bool') return null;
      if (keepsBits(operator, left, right)) return b.binary(operator, left, right);
      return isInt(leftType) && isInt(rightType) ? cx.python(BITS[operator]!, left, right) : null;
    default: return null;
  }
}

/** JavaScript's operators see 32 bits: enough for `n & 1`, whatever `n` is, and for small literals. */
function keepsBits(operator: ast.BinaryOperator, left: ir.Expression, right: ir.Expression): boolean {
  const sizes = [bitsOf(left), bitsOf(right)] as const;
  switch (operator) {
    case '&': return sizes[0] !== null || sizes[1] !== null;
    case '|':
    case '^': return sizes[0] !== null && sizes[1] !== null;
    case '<<': return sizes[0] !== null && right.kind === 'NumberLiteral' && sizes[0] + Number(right.raw) <= 31;
    case '>>': return sizes[0] !== null && right.kind === 'NumberLiteral' && Number(right.raw) <= 31;
    default: return false;
  }
}

/** How many bits it has at most, if that is below the sign bit; null where it may be more, or negative. */
function bitsOf(node: ir.Expression): number | null {
  if (node.kind === 'NumberLiteral') {
    const value = Number(node.raw.replaceAll('_', ''));
    return Number.isInteger(value) && value < 2 ** 31 ? 32 - Math.clz32(value) : null;
  }
  if (node.kind !== 'BinaryExpression') return null;
  const [left, right] = [bitsOf(node.left), bitsOf(node.right)];
  switch (node.operator) {
    case '&': return left === null || right === null ? left ?? right : Math.min(left, right);
    case '|':
    case '^': return left === null || right === null ? null : Math.max(left, right);
    case '<<': return left === null || node.right.kind !== 'NumberLiteral' || left + Number(node.right.raw) > 31 ? null : left + Number(node.right.raw);
    default: return null;
  }
}

function lowerPower(node: ast.BinOp | ast.AugAssign, left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext): ir.Expression {
  const exponent = node.kind === 'BinOp' ? node.right : node.value;
  const isExact = isInt(leftType) && (isNatural(rightType) || (exponent.kind === 'NumberLiteral' && isInt(rightType)));
  if (isExact) return b.binary('**', left, right);
  if (isNatural(leftType) && exponent.kind === 'NumberLiteral' && Number(exponent.raw) === 0.5) return b.method(b.id('Math'), 'sqrt', [left]);
  // Of a float or to a fraction, JavaScript's `**` is often off in the last digit, where C's is right.
  return cx.python('power', left, right);
}

function concatenate(left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext): ir.Expression | null {
  if (isStr(leftType) && isStr(rightType)) return b.binary('+', left, right);
  if (isList(leftType) && isList(rightType)) return b.array([...elementsOf(left), ...elementsOf(right)]);
  if (leftType.kind === 'tuple' && rightType.kind === 'tuple') return cx.python('tuple', ...tupleElementsOf(left), ...tupleElementsOf(right));
  if (leftType.kind === 'bytes' && rightType.kind === 'bytes') return cx.python('concatBytes', left, right);
  return null;
}

const elementsOf = (value: ir.Expression): readonly ir.Expression[] => (value.kind === 'ArrayExpression' && value.surroundings === undefined ? value.elements : [b.spread(value)]);
const tupleElementsOf = (value: ir.Expression): readonly ir.Expression[] =>
  value.kind === 'CallExpression' && value.callee.kind === 'Identifier' && value.callee.name === 'tuple' ? value.args : [b.spread(value)];

function repeat(left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext): ir.Expression | null {
  const isSequence = (type: Type): boolean => isStr(type) || type.kind === 'bytes' || isList(type) || type.kind === 'tuple';
  if (isSequence(leftType) && isInt(rightType)) {
    return isStr(leftType) && isNatural(rightType) && rightType.kind === 'int' ? b.method(left, 'repeat', [right]) : cx.python('repeat', left, right);
  }
  if (!isInt(leftType) || !isSequence(rightType)) return null;
  return cx.python('repeat', right, left);
}
