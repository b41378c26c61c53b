/** `x.name = value` */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { applyCase } from '../calls/map-call.js';
import type { LowerContext } from '../context.js';
import { setElsewhere } from '../projects/setters.js';
import { fieldName } from '../expressions/attribute.js';
import { lowerReceiver } from '../expressions/receiver.js';

export function lowerAttributeTarget(target: ast.Attribute, value: ir.Expression, cx: LowerContext): void {
  const at = target.span.start;
  if (target.attribute.text === '__dict__') {
    cx.emit(b.expression(cx.python('replaceAttributes', cx.expression(target.value), value), { at }));
    return;
  }
  const member = cx.facts.memberOf(target);
  if (member.kind === 'mapAttribute' && member.entry.write !== null) {
    const byName = new Map([['self', { nodes: [target.value], isRest: false, default: null }]]);
    const lowered = new Map([['value', value]]);
    cx.emit(b.expression(applyCase(member.entry.write, { byName, lowered, receiverType: cx.facts.typeOf(target.value) }, target, cx), { at }));
    return;
  }
  if (member.kind === 'global' && member.module !== cx.module) {
    cx.emit(b.expression(setElsewhere(member, value, cx, at), { at }));
    return;
  }
  if (member.kind === 'property' && member.setter === null) {
    const owner = cx.facts.typeOf(target.value);
    const message = `property '${target.attribute.text}' of '${owner.kind === 'instance' ? owner.class.name : 'object'}' object has no setter`;
    cx.emit(b.throws(b.create(cx.runtime('python', 'AttributeError'), [b.string(message)], at)));
    return;
  }
  if (member.kind === 'unknown' || member.kind === 'mapMethod' || member.kind === 'mapAttribute') {
    const python = target.attribute.text;
    const name = cx.member(python);
    const names = name === python ? [] : [b.string(python)];
    cx.emit(b.expression(cx.python('assignAttribute', cx.expression(target.value), b.string(name), value, ...names), { at }));
    return;
  }
  cx.emit(b.expression(b.assign(attributePlace(target, cx), value, '=', at), { at }));
}

/** The place itself: `this.name`. */
export function attributePlace(target: ast.Attribute, cx: LowerContext): ir.Expression {
  const member = cx.facts.memberOf(target);
  const name = member.kind === 'global' ? cx.variable(target.attribute.text) : fieldName(target, cx);
  return b.member(lowerReceiver(target.value, cx), name, target.span.start);
}
