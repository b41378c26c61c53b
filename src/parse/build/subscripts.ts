/** `a.b`, `a[i]`, `a[i:j, *k]`. */
import type { Attribute, Expression, Slice, Subscript, Tuple } from '../../syntax/ast.js';
import { T } from '../symbols.js';
import type { BuildContext } from './context.js';
import { isToken } from './context.js';
import { buildElement, buildExpression } from './expressions.js';
import { buildName } from './literals.js';

export function buildAttribute(context: BuildContext, node: number): Attribute {
  const value = buildExpression(context, node + 1);
  const attribute = buildName(context, context.after[context.after[node + 1]!]!);
  return { kind: 'Attribute', id: context.id(), span: context.span(node), value, attribute };
}

export function buildSubscript(context: BuildContext, node: number): Subscript {
  const value = buildExpression(context, node + 1);
  const index = buildIndex(context, context.after[node + 1]!, context.after[node]!);
  return { kind: 'Subscript', id: context.id(), span: context.span(node), value, index };
}

/** What stands between the brackets: one expression, or a tuple where there is a comma or a star (PEP 646). */
export function buildIndex(context: BuildContext, from: number, to: number): Expression {
  const { kinds, starts, ends, after } = context;
  const elements: Expression[] = [];
  let isTuple = false;
  let start = -1;
  let end = -1;
  for (let child = from; child < to; child = after[child]!) {
    if (kinds[child] === T[',']) {
      isTuple = true;
      end = ends[child]!;
    } else if (!isToken(kinds[child]!)) {
      const element = buildElement(context, child);
      if (start === -1) start = element.kind === 'Starred' ? element.span.start : starts[child]!;
      end = ends[child]!;
      elements.push(element);
    }
  }
  const [first] = elements as [Expression];
  if (!isTuple && first.kind !== 'Starred') return first;
  return { kind: 'Tuple', id: context.id(), span: { start, end }, elements } satisfies Tuple;
}

export function buildSlice(context: BuildContext, node: number): Slice {
  const { kinds, after } = context;
  const parts: (Expression | null)[] = [null, null, null];
  let part = 0;
  for (let child = node + 1; child < after[node]!; child = after[child]!) {
    if (kinds[child] === T[':']) part += 1;
    else parts[part] = buildExpression(context, child);
  }
  const [lower, upper, step] = parts as [Expression | null, Expression | null, Expression | null];
  return { kind: 'Slice', id: context.id(), span: context.span(node), lower, upper, step };
}
