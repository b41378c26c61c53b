/**
 * The grammar lets a star bind to the first name only: `*a.b()` comes out as a call of `(*a).b`.
 * The star is of the whole expression, so it is taken off the leftmost leaf and put around.
 */
import type { Expression } from '../../syntax/ast.js';
import { HOISTED, K } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildExpression } from './expressions.js';

export function hoistStar(context: BuildContext, node: number): Expression {
  const { kinds, starts, ends, after } = context;
  const start = starts[node]!;
  const path: number[] = [];
  let leaf = node;
  while (kinds[leaf] !== K.list_splat && kinds[leaf] !== K.list_splat_pattern && after[leaf]! > leaf + 1) {
    path.push(leaf);
    leaf += 1;
  }
  if (path.length === 0 || after[leaf] === leaf + 1) return buildExpression(context, node);
  kinds[leaf] = HOISTED;
  const operandStart = starts[after[leaf + 1]!]!;
  for (const on of path) starts[on] = operandStart;
  const value = buildExpression(context, node);
  return { kind: 'Starred', id: context.id(), span: { start, end: ends[node]! }, value };
}
