/** `a is b` on numbers and strings: which equal ones are one object is CPython's business. */
import type * as ast from '../../syntax/ast.js';
import { differs } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isAll } from '../types/kinds.js';

export function reportValueIdentity(node: ast.Compare, cx: LowerContext): void {
  const operands = [node.left, ...node.comparators];
  const isCompared = node.operators.some((operator, index) =>
    (operator === 'is' || operator === 'is not') && isValue(operands[index]!, cx) && isValue(operands[index + 1]!, cx));
  if (isCompared) differs('valueIdentity', node, cx);
}

function isValue(node: ast.Expression, cx: LowerContext): boolean {
  const type = cx.facts.typeOf(node);
  return type.kind !== 'never' && isAll(type, 'str', 'int', 'float', 'bytes');
}
