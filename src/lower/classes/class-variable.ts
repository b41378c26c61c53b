/** A name of a class's body, where the body itself uses it. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { memberKeyOf } from './dunders.js';

export function isClassVariable(node: ast.Name, cx: LowerContext): boolean {
  return cx.facts.symbolOf(node)?.scope.kind === 'class';
}

/** `this.limit`: `this` is the class in its static initializers. A method is the prototype's. */
export function classVariable(node: ast.Name, cx: LowerContext): ir.MemberExpression | ir.IndexExpression {
  const at = node.span.start;
  const owner = cx.frame.class;
  const method = owner?.methods.get(node.text);
  if (method === undefined || method.role === 'staticMethod' || method.role === 'classMethod') return b.member(b.thisExpression(), cx.static(node.text), at);
  const key = memberKeyOf(node.text, cx);
  const prototype = b.member(b.thisExpression(), 'prototype');
  return typeof key === 'string' ? b.member(prototype, key, at) : b.index(prototype, key, at);
}
