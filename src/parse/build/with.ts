/** `with` and `async with`. */
import type { Expression, With, WithItem } from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import { checkTarget } from '../validate/targets.js';
import { buildBlock } from './blocks.js';
import type { BuildContext } from './context.js';
import { buildExpression } from './expressions.js';

export function buildWith(context: BuildContext, node: number): With {
  const isAsync = context.kinds[node + 1] === T.async;
  const clause = context.childOfKind(node, K.with_clause);
  const last = context.lastChild(clause);
  if (context.kinds[last] === T[',']) context.problemAt('invalid syntax', last);
  const items = context.named(clause).flatMap((item) => buildItems(context, item));
  const body = buildBlock(context, context.childOfKind(node, K.block));
  const span = { start: context.starts[node]!, end: body.span.end };
  return { kind: 'With', id: context.id(), span, isAsync, items, body };
}

function buildItems(context: BuildContext, node: number): WithItem[] {
  const value = node + 1;
  if (context.kinds[value] === K.tuple && holdsAs(context, value)) {
    return context.named(value).map((child) => buildItem(context, child));
  }
  return [buildItem(context, value)];
}

/** `with (a as b, c):` may come out as a tuple that holds an `as`. */
function holdsAs(context: BuildContext, tuple: number): boolean {
  return context.has(tuple, K.as_pattern);
}

function buildItem(context: BuildContext, node: number): WithItem {
  if (context.kinds[node] === K.parenthesized_expression && context.kinds[node + 2] === K.as_pattern) {
    return buildItem(context, node + 2);
  }
  if (context.kinds[node] === K.named_expression) context.problemAt('invalid syntax', node + 2);
  if (context.kinds[node] !== K.as_pattern) {
    const only = buildExpression(context, node);
    return { kind: 'WithItem', id: context.id(), span: context.span(node), context: only, target: null };
  }
  const subject = buildExpression(context, node + 1);
  const target: Expression = buildExpression(context, context.lastChild(node));
  checkTarget(context, target, 'assign');
  return { kind: 'WithItem', id: context.id(), span: context.span(node), context: subject, target };
}
