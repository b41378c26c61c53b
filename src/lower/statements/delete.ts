/** `del x`, `del d[k]`, `del o.a` */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { memberKeyOf } from '../classes/dunders.js';
import type { LowerContext } from '../context.js';
import { sliceObject } from '../expressions/slice.js';
import { fieldOf, hasMethod } from '../expressions/subscript.js';
import { isDictType, isList, recordOf } from '../types/kinds.js';

export function lowerDelete(node: ast.Delete, cx: LowerContext): void {
  for (const target of node.targets) deleteTarget(target, cx);
}

function deleteTarget(target: ast.Expression, cx: LowerContext): void {
  const at = target.span.start;
  switch (target.kind) {
    case 'Tuple':
    case 'List':
      for (const element of target.elements) deleteTarget(element, cx);
      return;
    case 'Name': {
      // An imported name is gone as it is: nothing of it is in the output but where it is used.
      if (cx.facts.symbolOf(target)?.bindings.every(({ kind }) => kind === 'import' || kind === 'delete') === true) return;
      return cx.emit(b.expression(b.assign(b.id(cx.variable(target.text)), b.undefinedLiteral(), '=', at), { at }));
    }
    case 'Attribute': {
      const names = [b.string(cx.member(target.attribute.text))];
      return cx.emit(b.expression(cx.python('deleteAttribute', cx.expression(target.value), ...names), { at }));
    }
    case 'Subscript': return cx.emit(b.expression(deleteItem(target, cx), { at }));
    default: throw new Error(`del of ${target.kind}`);
  }
}

function deleteItem(target: ast.Subscript, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(target.value);
  const { index } = target;
  if (index.kind === 'Slice') {
    const bounds = [index.lower, index.upper, index.step];
    const given = bounds.filter((bound) => bound !== null);
    const [object, ...values] = cx.inOrder([target.value, ...given]);
    const parts = bounds.map((bound) => (bound === null ? null : values[given.indexOf(bound)]!));
    if (isList(type)) return cx.python('deleteSlice', object!, ...parts.map((part) => part ?? b.nullLiteral()));
    return cx.python('deleteItem', object!, sliceObject(parts, cx));
  }
  if (recordOf(type) !== null && index.kind === 'StringLiteral') return b.unary('delete', fieldOf(cx.expression(target.value), index.value));
  const [object, key] = cx.inOrder([target.value, index]);
  if (isList(type) || isDictType(type)) return cx.python('deleteAt', object!, key!);
  if (type.kind === 'instance' && hasMethod(type, '__delitem__')) return b.call(b.index(object!, memberKeyOf('__delitem__', cx) as ir.Expression), [key!]);
  return cx.python('deleteItem', object!, key!);
}
