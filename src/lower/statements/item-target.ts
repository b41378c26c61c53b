/** `x[i] = value` and `x[a:b] = value` */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { accepts } from '../accepts.js';
import { holesOf } from '../calls/holes.js';
import { applyCase } from '../calls/map-call.js';
import { chooseCase } from '../calls/guards.js';
import { memberKeyOf } from '../classes/dunders.js';
import type { LowerContext } from '../context.js';
import { sliceObject } from '../expressions/slice.js';
import { fieldOf, hasMethod, mapMember } from '../expressions/subscript.js';
import { isArray, isDictType, isInt, isList, recordOf, typeArgument } from '../types/kinds.js';

export function lowerItemTarget(target: ast.Subscript, value: ir.Expression, cx: LowerContext): void {
  const at = target.span.start;
  cx.emit(b.expression({ ...assignItem(target, value, cx), at }, { at }));
}

function assignItem(target: ast.Subscript, value: ir.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(target.value);
  const { index } = target;
  if (index.kind === 'Slice') return assignSlice(target, index, value, type, cx);
  const mapped = mapMember(type, '__setitem__', cx);
  if (mapped !== null && !isArray(type) && !isDictType(type)) {
    const [key, item] = mapped.signature.parameters;
    const bound = [{ parameter: key!, values: [index], names: [null] }];
    const args = { bound, isDynamic: false, error: null };
    const call = { node: target, entry: mapped, signature: mapped.signature, receiver: target.value, receiverType: type, args };
    const chosen = chooseCase(mapped.cases, { node: target, use: {}, parameters: mapped.signature.parameters, argumentsOf: (name) => (name === key!.name ? [index] : []), selfType: type, entryId: mapped.id }, cx);
    if (chosen !== null) return applyCase(chosen, { ...holesOf(call), lowered: new Map([[item?.name ?? 'value', value]]) }, target, cx);
  }
  const place = itemPlace(target, type, cx);
  if (place !== null) return b.assign(place, value);
  const [object, key] = cx.inOrder([target.value, index]);
  if (isList(type)) return cx.python('setAt', object!, mayBeNone(cx.facts.typeOf(index)) ? b.as(key!, b.keyword('number')) : key!, value);
  if (isDictType(type)) return b.method(object!, 'set', [keyOf(index, key!, type, cx), value]);
  if (type.kind === 'instance' && hasMethod(type, '__setitem__')) return b.call(b.index(object!, memberKeyOf('__setitem__', cx) as ir.Expression), [key!, value]);
  return cx.python('setItem', object!, key!, value);
}

/** Python raises TypeError for None, as the runtime does. */
const mayBeNone = (type: Type): boolean => type.kind === 'union' && type.members.some(({ kind }) => kind === 'none');

/** A key that is not known goes in as one of the dict's. */
export function keyOf(node: ast.Expression, key: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  if (type.kind !== 'object' || cx.facts.typeOf(node).kind !== 'unknown') return key;
  const declared = typeArgument(type, 0);
  return declared.kind === 'unknown' || declared.kind === 'never' ? key : b.as(key, cx.printType(declared));
}

/** `xs[i]` or `record.key`, where JavaScript's own assignment will do; null elsewhere. */
export function itemPlace(target: ast.Subscript, type: Type, cx: LowerContext): ir.Expression | null {
  const { index } = target;
  const site = recordOf(type);
  if (site !== null && index.kind === 'StringLiteral') return fieldOf(cx.expression(target.value), index.value, target.span.start);
  if (!isList(type)) return null;
  const indexType = cx.facts.typeOf(index);
  const isNatural = indexType.kind === 'int' && (indexType.natural || index.kind === 'NumberLiteral');
  if (!isNatural || !isInt(indexType) || cx.facts.isCatchable(target, 'IndexError') || !accepts('uncheckedIndex', target, cx)) return null;
  const [object, key] = cx.inOrder([target.value, index]);
  return b.index(object!, key!, target.span.start);
}

function assignSlice(target: ast.Subscript, slice: ast.Slice, value: ir.Expression, type: Type, cx: LowerContext): ir.Expression {
  const bounds = [slice.lower, slice.upper, slice.step];
  const given = bounds.filter((bound) => bound !== null);
  const [object, ...values] = cx.inOrder([target.value, ...given]);
  const parts = bounds.map((bound) => (bound === null ? null : values[given.indexOf(bound)]!));
  if (isList(type)) return cx.python('setSlice', object!, ...parts.map((part) => part ?? b.nullLiteral()), value);
  return cx.python('setItem', object!, sliceObject(parts, cx), value);
}
