/** `x += value`: the place is evaluated once, lists and dicts are changed in place. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { operate } from '../expressions/binary.js';
import { mayDivideByZero } from '../expressions/division.js';
import { lowerMappedOperator } from '../expressions/mapped-operator.js';
import { lowerIterable } from '../expressions/iterable.js';
import { isDictType, isFloat, isInt, isList, isNumber, isSetType, isStr } from '../types/kinds.js';
import { setElsewhere } from '../projects/setters.js';
import { attributePlace } from './attribute-target.js';
import { itemPlace, keyOf, lowerItemTarget } from './item-target.js';

export function lowerAugAssign(node: ast.AugAssign, cx: LowerContext): void {
  const at = node.span.start;
  const type = cx.facts.typeOf(node.target);
  const inPlace = lowerInPlace(node, type, cx);
  if (inPlace !== null) {
    cx.emit(b.expression(inPlace, { at }));
    return;
  }
  if (updateElsewhere(node, type, cx)) return;
  if (updateUnknown(node, cx)) return;
  const place = placeOf(node.target, cx);
  if (place === null) {
    updateItem(node, node.target as ast.Subscript, type, cx);
    return;
  }
  const native = nativeOperator(node, type, cx);
  if (native !== null) {
    const isOne = node.value.kind === 'NumberLiteral' && node.value.raw === '1';
    if (isOne && (native === '+=' || native === '-=')) cx.emit(b.expression(b.update(native === '+=' ? '++' : '--', place, at), { at }));
    else cx.emit(b.expression(b.assign(place, cx.expression(node.value), native, at), { at }));
    return;
  }
  const isPlain = place.kind === 'Identifier' || (place.kind === 'MemberExpression' && isAtom(place.object));
  const mapped = isPlain ? lowerMappedOperator(node, node.target, node.value, cx) : null;
  if (mapped !== null) {
    cx.emit(b.expression(b.assign(place, mapped, '=', at), { at }));
    return;
  }
  const settled = settle(place, cx);
  const valueType = cx.facts.typeOf(node.value);
  cx.emit(b.expression(b.assign(settled, combine(node, settled, type, cx.expression(node.value), valueType, cx), '=', at), { at }));
}

/** `config.retries += 1`: a variable of another module. */
function updateElsewhere(node: ast.AugAssign, type: Type, cx: LowerContext): boolean {
  const member = node.target.kind === 'Attribute' ? cx.facts.memberOf(node.target) : null;
  if (member?.kind !== 'global' || member.module === cx.module) return false;
  const current = cx.expression(node.target);
  const value = combine(node, current, type, cx.expression(node.value), cx.facts.typeOf(node.value), cx);
  cx.emit(b.expression(setElsewhere(member, value, cx, node.target.span.start), { at: node.span.start }));
  return true;
}

/** An attribute that no class declares: reading and writing it may run hooks. */
function updateUnknown(node: ast.AugAssign, cx: LowerContext): boolean {
  const { target } = node;
  if (target.kind !== 'Attribute' || cx.facts.memberOf(target).kind !== 'unknown' || cx.facts.typeOf(target.value).kind === 'object') return false;
  const python = target.attribute.text;
  const name = cx.member(python);
  const names = name === python ? [] : [b.string(python)];
  const object = cx.expression(target.value);
  const receiver = isAtom(object) ? object : cx.bind(object, 'target');
  const current = cx.python('attribute', receiver, b.string(name), ...names);
  const value = cx.python('inPlace', b.string(node.operator), current, cx.isolated(() => cx.expression(node.value)));
  cx.emit(b.expression(cx.python('assignAttribute', receiver, b.string(name), value, ...names), { at: node.span.start }));
  return true;
}

/** The new value of what held `current`. */
function combine(node: ast.AugAssign, current: ir.Expression, type: Type, value: ir.Expression, valueType: Type, cx: LowerContext): ir.Expression {
  const isKnown = (isNumber(type) && isNumber(valueType)) || (isStr(type) && isStr(valueType)) || type.kind === 'tuple' || isInt(type);
  if (isKnown) return divide(node, current, value, type, valueType, cx) ?? operate(node, node.operator, current, value, type, valueType, cx);
  const helper = cx.python('inPlace', b.string(node.operator), current, value);
  return type.kind === 'unknown' ? helper : b.as(helper, cx.printType(type));
}

function divide(node: ast.AugAssign, left: ir.Expression, right: ir.Expression, leftType: Type, rightType: Type, cx: LowerContext): ir.Expression | null {
  const float = isFloat(leftType) || isFloat(rightType);
  if (!isNumber(leftType) || !isNumber(rightType)) return null;
  switch (node.operator) {
    case '/': return mayDivideByZero(node, cx) ? cx.python(float ? 'divFloat' : 'div', left, right) : b.binary('/', left, right);
    case '//':
      if (float) return cx.python('floorDivFloat', left, right);
      return mayDivideByZero(node, cx) ? cx.python('floorDiv', left, right) : b.method(b.id('Math'), 'floor', [b.binary('/', left, right)]);
    case '%':
      if (float) return cx.python('modFloat', left, right);
      return cx.python(mayDivideByZero(node, cx) ? 'mod' : 'floorMod', left, right);
    default: return null;
  }
}

function nativeOperator(node: ast.AugAssign, type: Type, cx: LowerContext): ir.AssignmentOperator | null {
  const valueType = cx.facts.typeOf(node.value);
  const areNumbers = isNumber(type) && isNumber(valueType);
  if (node.operator === '+' && (areNumbers || (isStr(type) && isStr(valueType)))) return '+=';
  if (areNumbers && (node.operator === '-' || node.operator === '*')) return `${node.operator}=`;
  if (areNumbers && node.operator === '/' && !mayDivideByZero(node, cx)) return '/=';
  return null;
}

/** Of lists, sets and dicts. */
function lowerInPlace(node: ast.AugAssign, type: Type, cx: LowerContext): ir.Expression | null {
  if (node.target.kind === 'Subscript') return null;
  const target = (): ir.Expression => cx.expression(node.target);
  if (isList(type) && node.operator === '+') {
    const list = target();
    if (node.value.kind === 'List') return b.method(list, 'push', cx.inOrder(node.value.elements));
    return cx.python('extend', list, lowerIterable(node.value, cx));
  }
  if (isDictType(type) && node.operator === '|') return cx.python('update', target(), cx.expression(node.value));
  if (!isSetType(type) || type.entry.id !== 'builtins.set') return null;
  const helper = ({ '|': 'addAll', '&': 'keepAll', '-': 'dropAll', '^': 'toggleAll' } as Readonly<Record<string, string>>)[node.operator];
  if (helper === undefined) return null;
  const value = cx.expression(node.value);
  return cx.python(helper, target(), value);
}

/** A place that JavaScript can assign to; null for items of dicts and unknown values. */
function placeOf(target: ast.Expression, cx: LowerContext): ir.Expression | null {
  switch (target.kind) {
    case 'Name': return b.id(cx.variable(target.text), target.span.start);
    case 'Attribute': return attributePlace(target, cx);
    case 'Subscript': return itemPlace(target, cx.facts.typeOf(target.value), cx);
    default: return null;
  }
}

/** The place with its object and key bound, so that it can be written twice. */
function settle(place: ir.Expression, cx: LowerContext): ir.Expression {
  if (place.kind === 'MemberExpression' && !isAtom(place.object)) return { ...place, object: cx.bind(place.object, 'target') };
  if (place.kind !== 'IndexExpression') return place;
  const object = isAtom(place.object) ? place.object : cx.bind(place.object, 'target');
  return { ...place, object, index: isAtom(place.index) ? place.index : cx.bind(place.index, 'key') };
}

/** `d[k] += v` through read and write. */
function updateItem(node: ast.AugAssign, target: ast.Subscript, type: Type, cx: LowerContext): void {
  const { index } = target;
  if (index.kind !== 'Slice' && isDictType(cx.facts.typeOf(target.value))) {
    const [object, key] = cx.inOrder([target.value, index]);
    const map = isAtom(object!) || object!.kind === 'MemberExpression' && isAtom(object!.object) ? object! : cx.bind(object!, 'target');
    const name = isAtom(key!) ? key! : cx.bind(key!, 'key');
    const current = cx.python('at', map, name);
    const value = combine(node, current, type, cx.expression(node.value), cx.facts.typeOf(node.value), cx);
    cx.emit(b.expression(b.method(map, 'set', [keyOf(index, name, cx.facts.typeOf(target.value), cx), value], node.span.start), { at: node.span.start }));
    return;
  }
  const current = cx.expression(target);
  const value = combine(node, current, type, cx.expression(node.value), cx.facts.typeOf(node.value), cx);
  lowerItemTarget(target, value, cx);
}
