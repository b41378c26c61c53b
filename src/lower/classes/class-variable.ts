/** A name of a class's body, where the body itself uses it. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { classNameOf } from './class-name.js';
import { memberKeyOf } from './dunders.js';

export function isClassVariable(node: ast.Name, cx: LowerContext): boolean {
  return cx.facts.symbolOf(node)?.scope.kind === 'class';
}

/** `Worker.limit`: a class's name is known in its own body. A method is the prototype's. */
export function classVariable(node: ast.Name, cx: LowerContext): ir.MemberExpression | ir.IndexExpression {
  const at = node.span.start;
  const owner = cx.frame.class;
  const self = owner === null ? b.thisExpression() : b.id(classNameOf(owner, cx), at);
  const method = owner?.methods.get(node.text);
  // In its own body the name of an enumeration's member is the value.
  if (method === undefined && owner?.special === 'enum' && cx.frame.function === null) {
    return b.member(b.member(self, cx.static(node.text), at), 'value');
  }
  if (method === undefined || method.role === 'staticMethod' || method.role === 'classMethod')
    return b.member(self, cx.static(node.text), at);
  const key = memberKeyOf(node.text, cx);
  const prototype = b.member(self, 'prototype');
  return typeof key === 'string' ? b.member(prototype, key, at) : b.index(prototype, key, at);
}
