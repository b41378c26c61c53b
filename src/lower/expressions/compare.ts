/** Comparisons, chains included. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { isAll, isAtomic, isStr, membersOf, mixesBoolAndNumber } from '../types/kinds.js';
import { lowerMembership } from './membership.js';
import { lowerRemainder } from './remainder.js';

export function lowerComparison(node: ast.Compare, cx: LowerContext): ir.Expression {
  const at = node.span.start;
  const parity = lowerParity(node, cx);
  if (parity !== null) return parity;
  const [left, right] = cx.inOrder([node.left, node.comparators[0]!]);
  if (node.operators.length === 1) return compareOnce(node.operators[0]!, node.left, node.comparators[0]!, left!, right!, at, cx);
  // The middle of a chain is evaluated once.
  let value = left!;
  let next = right!;
  let result: ir.Expression | null = null;
  for (let i = 0; i < node.operators.length; i += 1) {
    const operand = i === 0 ? node.left : node.comparators[i - 1]!;
    const compared = node.comparators[i]!;
    const isLast = i === node.operators.length - 1;
    if (i > 0) next = cx.isolated(() => cx.expression(compared));
    if (!isLast && !isAtom(next) && !cx.facts.isPure(compared)) {
      if (i > 0) return foldRest(node, i, result!, value, next, cx);
      if (!isAtom(value) && !cx.facts.isPure(operand)) value = cx.bind(value, 'value');
      next = cx.bind(next, 'value');
    }
    const one = compareOnce(node.operators[i]!, operand, compared, value, next, at, cx);
    result = result === null ? one : b.logical('&&', result, one, at);
    value = next;
  }
  return result!;
}

/** A middle operand with effects behind the first comparison: the rest goes into a function of it. */
function foldRest(node: ast.Compare, index: number, before: ir.Expression, value: ir.Expression, next: ir.Expression, cx: LowerContext): ir.Expression {
  const name = b.id(cx.temporary('value'));
  let rest = compareOnce(node.operators[index]!, node.comparators[index - 1]!, node.comparators[index]!, value, name, node.span.start, cx);
  let last: ir.Expression = name;
  for (let i = index + 1; i < node.operators.length; i += 1) {
    const right = cx.isolated(() => cx.expression(node.comparators[i]!));
    rest = b.logical('&&', rest, compareOnce(node.operators[i]!, node.comparators[i - 1]!, node.comparators[i]!, last, right, node.span.start, cx));
    last = right;
  }
  return b.logical('&&', before, cx.immediately([b.declare('const', name, next), b.returns(rest)]));
}

/** `x % 2 == 0`: zero has no sign, so JavaScript's remainder will do. */
function lowerParity(node: ast.Compare, cx: LowerContext): ir.Expression | null {
  const [operator] = node.operators;
  const right = node.comparators[0]!;
  if (node.operators.length !== 1 || (operator !== '==' && operator !== '!=')) return null;
  if (node.left.kind !== 'BinOp' || node.left.operator !== '%' || right.kind !== 'NumberLiteral' || Number(right.raw) !== 0) return null;
  const remainder = lowerRemainder(node.left, cx, true);
  return remainder === null ? null : b.binary(operator === '==' ? '===' : '!==', remainder, cx.expression(right), node.span.start);
}

export function compareOnce(
  operator: ast.CompareOperator, leftNode: ast.Expression, rightNode: ast.Expression, left: ir.Expression, right: ir.Expression, at: number, cx: LowerContext,
): ir.Expression {
  const leftType = cx.facts.typeOf(leftNode);
  const rightType = cx.facts.typeOf(rightNode);
  switch (operator) {
    case 'is': return b.binary('===', asObject(left), asObject(right), at);
    case 'is not': return b.binary('!==', asObject(left), asObject(right), at);
    case '==':
    case '!=': return lowerEquality(operator === '==', left, right, leftType, rightType, at, cx);
    case 'in': return lowerMembership(leftNode, rightNode, left, right, at, cx);
    case 'not in': return { ...b.not(lowerMembership(leftNode, rightNode, left, right, at, cx)), at };
    default: return lowerOrder(operator, left, right, leftType, rightType, at, cx);
  }
}

function lowerEquality(isEqual: boolean, left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, at: number, cx: LowerContext): ir.Expression {
  if (comparesNatively(leftType, rightType)) {
    const [a, z] = disjoint(leftType, rightType) ? [b.as(left, b.keyword('unknown')), right] : [widened(left, right), right];
    return b.binary(isEqual ? '===' : '!==', a, z, at);
  }
  const equal = { ...cx.python('equals', left, right), at };
  return isEqual ? equal : { ...b.not(equal), at };
}

/** A fresh object is never another: TypeScript refuses to ask. */
function asObject(value: ir.Expression): ir.Expression {
  return value.kind === 'ArrayExpression' || value.kind === 'ObjectExpression' ? b.as(value, b.keyword('unknown')) : value;
}

/** Two literals: TypeScript would compare their types. */
function widened(left: ir.Expression, right: ir.Expression): ir.Expression {
  if (left.kind === 'NumberLiteral' && right.kind === 'NumberLiteral') return b.as(left, b.keyword('number'));
  return left.kind === 'StringLiteral' && right.kind === 'StringLiteral' ? b.as(left, b.keyword('string')) : left;
}

/** Is `===` of them `==`? */
export function comparesNatively(left: Type, right: Type): boolean {
  if (left.kind === 'unknown' || right.kind === 'unknown') return false;
  if (isAtomic(left) && isAtomic(right) && !mixesBoolAndNumber(left, right)) return true;
  if (isByIdentity(left) && (isByIdentity(right) || isAtomic(right))) return true;
  return isByIdentity(right) && isAtomic(left);
}

/** Values that only equal themselves. */
export function isByIdentity(type: Type): boolean {
  return membersOf(type).every((member) => {
    switch (member.kind) {
      case 'instance': return !definesEquality(member.class);
      case 'function':
      case 'class':
      case 'none': return true;
      default: return false;
    }
  });
}

function definesEquality(info: ClassInfo): boolean {
  const own = (one: ClassInfo): boolean => one.methods.has('__eq__') || one.methods.has('__ne__') || (one.dataclass?.eq ?? false) || one.special === 'namedtuple' || isValuedEnum(one);
  if (own(info) || info.mro.some((base) => (base.kind === 'classInfo' ? own(base) : /^builtins\.(list|dict|tuple|str|int|float|set)$/.test(base.id)))) return true;
  return info.subclasses.some(definesEquality);
}

/** `IntEnum`, `class Kind(str, Enum)`: members are equal to their values. */
function isValuedEnum({ special, node }: ClassInfo): boolean {
  const name = (base: ast.Expression): string => (base.kind === 'Name' ? base.text : base.kind === 'Attribute' ? base.attribute.text : '');
  return special === 'enum' && node.bases.some((base) => ['IntEnum', 'StrEnum', 'IntFlag', 'str', 'int'].includes(name(base)));
}

/** TypeScript refuses `===` of types that have no value in common. */
function disjoint(left: Type, right: Type): boolean {
  const kinds = (type: Type): Set<string> => new Set(membersOf(type).map((member) => (member.kind === 'float' ? 'int' : member.kind === 'instance' ? `instance ${member.class.name}` : member.kind)));
  const first = kinds(left);
  if (first.has('never') || membersOf(left).some(({ kind }) => kind === 'instance') || first.has('none')) return false;
  return [...kinds(right)].every((kind) => kind !== 'never' && kind !== 'none' && !kind.startsWith('instance') && !first.has(kind));
}

const ORDERS: Readonly<Record<string, string>> = { '<': 'lessThan', '<=': 'lessEqual', '>': 'greaterThan', '>=': 'greaterEqual' };

function lowerOrder(
  operator: '<' | '<=' | '>' | '>=', left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, at: number, cx: LowerContext,
): ir.Expression {
  const areNumbers = isAll(leftType, 'int', 'float') && isAll(rightType, 'int', 'float');
  if (areNumbers || (isStr(leftType) && isStr(rightType))) return b.binary(operator, left, right, at);
  return { ...cx.python(ORDERS[operator]!, left, right), at };
}
