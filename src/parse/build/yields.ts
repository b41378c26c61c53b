/** `yield`, `yield a, b` and `yield from a`. */
import type { Yield, YieldFrom } from '../../syntax/ast.js';
import { T } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildElement, buildExpression } from './expressions.js';

export function buildYield(context: BuildContext, node: number): Yield | YieldFrom {
  const operand = context.firstNamed(node);
  if (context.has(node, T.from)) {
    const source = buildExpression(context, operand);
    return { kind: 'YieldFrom', id: context.id(), span: context.span(node), value: source };
  }
  const value = operand === 0 ? null : buildElement(context, operand);
  return { kind: 'Yield', id: context.id(), span: context.span(node), value };
}
