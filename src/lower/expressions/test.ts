/** Truth: Python's by type. */
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { enumKindOf } from '../classes/enum-class.js';
import { rootOf } from '../../analyze/site.js';
import { isArray, isDictType, isSetType, membersOf, recordOf, withoutNone } from '../types/kinds.js';
import { lowerComparison } from './compare.js';

/** The condition of an `if`, a `while`, `not`, a conditional expression. */
export function lowerTest(node: ast.Expression, cx: LowerContext): ir.Expression {
  if (node.kind === 'BoolOp') return lowerBooleanTest(node, cx);
  if (node.kind === 'UnaryOp' && node.operator === 'not') return negate(lowerTest(node.operand, cx));
  if (node.kind === 'Compare') return lowerComparison(node, cx);
  const type = cx.facts.typeOf(node);
  if (node.kind === 'NamedExpr') return truthOf(cx.expression(node), type, cx, b.id(cx.variable(node.target.text)));
  return truthOf(cx.expression(node), type, cx);
}

function lowerBooleanTest(node: ast.BoolOp, cx: LowerContext): ir.Expression {
  const operator = node.operator === 'and' ? '&&' : '||';
  const [first, ...others] = node.values;
  let result = lowerTest(first!, cx);
  for (const value of others) result = b.logical(operator, result, cx.isolated(() => lowerTest(value, cx)), node.span.start);
  return result;
}

const OPPOSITES: Readonly<Record<string, ir.BinaryOperator>> = { '===': '!==', '!==': '===' };

/** `!(a === b)` is `a !== b`; `!(n > 0)` of a length is `n === 0`. Orders don't turn around: NaN. */
export function negate(test: ir.Expression): ir.Expression {
  if (test.kind === 'BinaryExpression') {
    const opposite = OPPOSITES[test.operator];
    if (opposite !== undefined) return { ...test, operator: opposite };
    if (test.operator === '>' && isSize(test.left) && test.right.kind === 'NumberLiteral' && test.right.raw === '0') return { ...test, operator: '===' };
  }
  if (test.kind === 'LogicalExpression' && test.operator !== '??') {
    const [left, right] = [negate(test.left), negate(test.right)];
    if (isPlain(left) && isPlain(right)) return b.logical(test.operator === '&&' ? '||' : '&&', left, right);
  }
  if (test.kind === 'UnaryExpression' && test.operator === '!') return test.operand.kind === 'UnaryExpression' ? test.operand : b.not(test);
  if (test.kind === 'BooleanLiteral') return b.boolean(!test.value);
  return b.not(test);
}

/** Negated without `!(...)` around an order or more. */
const isPlain = (test: ir.Expression): boolean =>
  test.kind !== 'UnaryExpression' || test.operator !== '!' || !['BinaryExpression', 'LogicalExpression'].includes(test.operand.kind) || isInstanceOf(test.operand);

const isInstanceOf = (test: ir.Expression): boolean => test.kind === 'BinaryExpression' && test.operator === 'instanceof';

const isSize = (node: ir.Expression): boolean => node.kind === 'MemberExpression' && (node.property === 'length' || node.property === 'size');

/** `again`: what to write where the value is needed a second time (a walrus's variable). */
export function truthOf(value: ir.Expression, type: Type, cx: LowerContext, again?: ir.Expression): ir.Expression {
  if (isNativelyTrue(type, cx)) return value;
  const single = truthOfMember(value, type, cx);
  if (single !== null) return single;
  const rest = withoutNone(type);
  if (rest !== null && rest !== type) {
    const second = again ?? (isAtom(value) || isFieldOfThis(value) ? value : null);
    if (second !== null) {
      const test = b.binary('!==', value, b.nullLiteral());
      if (isAlwaysTrue(rest, cx)) return test;
      return b.logical('&&', test, isNativelyTrue(rest, cx) ? second : truthOfMember(second, rest, cx) ?? cx.python('truthy', second));
    }
    if (isAlwaysTrue(rest, cx)) return b.binary('!==', value, b.nullLiteral());
  }
  return cx.python('truthy', value);
}

const isFieldOfThis = (value: ir.Expression): boolean => value.kind === 'MemberExpression' && isAtom(value.object);

/** JavaScript's truth is Python's: `""`, `0` and `null` are false, `NaN` can't be. */
export function isNativelyTrue(type: Type, cx: LowerContext): boolean {
  return membersOf(type).every((member) => {
    switch (member.kind) {
      case 'bool':
      case 'str':
      case 'function':
      case 'callable':
      case 'coroutine':
      case 'class':
        return true;
      case 'none': return type.kind === 'union' && !membersOf(type).every((one) => one.kind === 'none' || isAlwaysTrue(one, cx));
      case 'int': return type.kind === 'union';
      default: return false;
    }
  });
}

/** No value of it is false. */
export function isAlwaysTrue(type: Type, cx: LowerContext): boolean {
  return membersOf(type).every((member) => {
    switch (member.kind) {
      case 'function':
      case 'callable':
      case 'coroutine':
      case 'class':
      case 'module':
        return true;
      // Its keys are those of the literal.
      case 'record': return (rootOf(member.site).fields?.size ?? 0) > 0;
      case 'instance': return !definesTruth(member.class) && !(member.class.special === 'enum' && enumKindOf(member.class, cx) !== 'Enum');
      case 'object': return !hasMember(member, '__len__', cx) && !hasMember(member, '__bool__', cx) && !isSized(member);
      default: return false;
    }
  });
}

const isSized = (type: Type): boolean => isArray(type) || isDictType(type) || isSetType(type);

function hasMember(type: Type & { kind: 'object' }, name: string, cx: LowerContext): boolean {
  if (type.entry.members[name] !== undefined) return true;
  return type.entry.bases.some((id) => {
    const base = cx.facts.library.entries.get(id);
    return base?.kind === 'class' && base.members[name] !== undefined;
  });
}

function definesTruth(info: ClassInfo): boolean {
  const own = (one: ClassInfo): boolean => one.methods.has('__bool__') || one.methods.has('__len__');
  if (own(info) || info.mro.some((base) => (base.kind === 'classInfo' ? own(base) : isSizedEntry(base.id)))) return true;
  return info.subclasses.some(definesTruth);
}

const isSizedEntry = (id: string): boolean => /^(builtins\.(list|dict|set|tuple|str|bytes)|collections\.)/.test(id);

function truthOfMember(value: ir.Expression, type: Type, cx: LowerContext): ir.Expression | null {
  switch (type.kind) {
    case 'int':
    case 'float': return b.binary('!==', value, b.rawNumber('0'));
    case 'bytes': return b.binary('>', b.member(value, 'length'), b.rawNumber('0'));
    case 'never': return value;
    case 'instance':
    case 'object':
    case 'tuple':
    case 'record':
    case 'union': break;
    default: return null;
  }
  if (isAlwaysTrue(type, cx)) return value;
  if (isArray(type)) return b.binary('>', b.member(value, 'length'), b.rawNumber('0'));
  if (recordOf(type) !== null) return b.binary('>', b.member(b.method(b.id('Object'), 'keys', [value]), 'length'), b.rawNumber('0'));
  if (isDictType(type) || isSetType(type)) return b.binary('>', b.member(value, 'size'), b.rawNumber('0'));
  return null;
}
