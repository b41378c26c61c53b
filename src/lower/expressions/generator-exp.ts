/** `(f(x) for x in xs)`: lazy; where it is run through on the spot, the list does as well. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { containsAwait, type LowerContext } from '../context.js';
import { lowerIterable } from './iterable.js';
import { nestLoops } from './comprehension.js';

/** The first iterable is evaluated at once, the rest when it is asked for. */
export function lowerGeneratorExp(node: ast.GeneratorExp, cx: LowerContext): ir.Expression {
  const first = node.generators[0]!;
  const isAsync = node.generators.some((generator) => generator.isAsync);
  const source = first.isAsync ? null : cx.bind(lowerIterable(first.iterable, cx), 'source');
  const body = nestLoops(node.generators, 0, cx, () => cx.emit(b.expression(b.yieldOf(cx.expression(node.element)))));
  if (source !== null) replaceIterable(body, source);
  const needsAwait = isAsync || containsAwait(body);
  const fn: ir.FunctionExpression = { kind: 'FunctionExpression', isAsync: needsAwait, isGenerator: true, parameters: [], body: b.block(body) };
  if (needsAwait) return b.call(cx.asyncio('asyncGenerator', fn), [], node.span.start);
  return b.call(cx.python('generator', fn), [], node.span.start);
}

function replaceIterable(body: ir.Statement[], source: ir.Expression): void {
  const index = body.findIndex((statement) => statement.kind === 'ForOfStatement');
  const loop = body[index];
  if (loop?.kind === 'ForOfStatement') body[index] = { ...loop, iterable: source };
}
