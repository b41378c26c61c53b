/** Lists, sets, tuples, dictionaries and comprehensions. */
import type {
  Comprehension, Dict, DictComp, DictItem, Expression, GeneratorExp, List, ListComp, Set, SetComp, Tuple,
} from '../../syntax/ast.js';
import { K, T } from '../symbols.js';
import { isToken, type BuildContext } from './context.js';
import { buildElement, buildExpression } from './expressions.js';

function buildElements(context: BuildContext, node: number): Expression[] {
  const { kinds, after } = context;
  const elements: Expression[] = [];
  const end = after[node]!;
  for (let child = node + 1; child < end; child = after[child]!) {
    if (!isToken(kinds[child]!)) elements.push(buildCollectionElement(context, child));
  }
  return elements;
}

function buildCollectionElement(context: BuildContext, node: number): Expression {
  if (context.kinds[node] === K.yield) context.problemAt('invalid syntax', node);
  return buildElement(context, node);
}

export function buildList(context: BuildContext, node: number): List {
  const elements = buildElements(context, node);
  return { kind: 'List', id: context.id(), span: context.span(node), elements };
}

export function buildSet(context: BuildContext, node: number): Set {
  const elements = buildElements(context, node);
  return { kind: 'Set', id: context.id(), span: context.span(node), elements };
}

export function buildTuple(context: BuildContext, node: number): Expression {
  const elements = buildElements(context, node);
  if (elements.length === 1 && !context.has(node, T[','])) {
    const [only] = elements as [Expression];
    context.problem('cannot use starred expression here', only.span.start, only.span.end);
  }
  return { kind: 'Tuple', id: context.id(), span: context.span(node), elements } satisfies Tuple;
}

export function buildDictionary(context: BuildContext, node: number): Dict {
  const { kinds, after } = context;
  const items: DictItem[] = [];
  const end = after[node]!;
  for (let child = node + 1; child < end; child = after[child]!) {
    if (kinds[child] === K.pair) items.push(buildPair(context, child));
    else if (kinds[child] === K.dictionary_splat) items.push(buildDictionarySplat(context, child));
  }
  if (items.length === 0 && end > node + 3) context.problemAt('invalid syntax', node + 2);
  return { kind: 'Dict', id: context.id(), span: context.span(node), items };
}

function buildPair(context: BuildContext, node: number): DictItem {
  const key = buildExpression(context, node + 1);
  const value = buildExpression(context, context.lastChild(node));
  return { kind: 'DictItem', id: context.id(), span: context.span(node), key, value };
}

function buildDictionarySplat(context: BuildContext, node: number): DictItem {
  const value = buildExpression(context, context.after[node + 1]!);
  return { kind: 'DictItem', id: context.id(), span: context.span(node), key: null, value };
}

export function buildListComprehension(context: BuildContext, node: number): ListComp {
  const element = buildComprehensionElement(context, node);
  const generators = buildClauses(context, node);
  return { kind: 'ListComp', id: context.id(), span: context.span(node), element, generators };
}

export function buildSetComprehension(context: BuildContext, node: number): SetComp {
  const element = buildComprehensionElement(context, node);
  const generators = buildClauses(context, node);
  return { kind: 'SetComp', id: context.id(), span: context.span(node), element, generators };
}

export function buildGenerator(context: BuildContext, node: number): GeneratorExp {
  const element = buildComprehensionElement(context, node);
  const generators = buildClauses(context, node);
  return { kind: 'GeneratorExp', id: context.id(), span: context.span(node), element, generators };
}

export function buildDictionaryComprehension(context: BuildContext, node: number): DictComp {
  const pair = context.childOfKind(node, K.pair);
  const key = buildExpression(context, pair + 1);
  const value = buildExpression(context, context.lastChild(pair));
  const generators = buildClauses(context, node);
  return { kind: 'DictComp', id: context.id(), span: context.span(node), key, value, generators };
}

function buildComprehensionElement(context: BuildContext, node: number): Expression {
  const element = buildElement(context, context.after[node + 1]!);
  if (element.kind === 'Starred') {
    context.problem('iterable unpacking cannot be used in comprehension', element.span.start, element.span.end);
  }
  return element;
}

/** The grammar keeps `for` and `if` clauses side by side; each `if` belongs to the `for` before it. */
function buildClauses(context: BuildContext, node: number): Comprehension[] {
  const { kinds, after } = context;
  const clauses: Comprehension[] = [];
  const end = after[node]!;
  for (let child = node + 1; child < end; child = after[child]!) {
    if (kinds[child] !== K.for_in_clause) continue;
    const conditions: number[] = [];
    for (let next = after[child]!; next < end && kinds[next] === K.if_clause; next = after[next]!) {
      conditions.push(next);
    }
    clauses.push(buildClause(context, child, conditions));
  }
  return clauses;
}

function buildClause(context: BuildContext, node: number, conditionNodes: readonly number[]): Comprehension {
  const inKeyword = context.childOfKind(node, T.in);
  const targetNode = context.firstNamed(node);
  const target = buildElement(context, targetNode);
  const iterableNode = context.after[inKeyword]!;
  const iterable = buildExpression(context, iterableNode);
  const extra = context.after[iterableNode]!;
  if (extra < context.after[node]!) context.problemAt('invalid syntax', extra);
  const conditions = conditionNodes.map((condition) => buildExpression(context, context.after[condition + 1]!));
  const last = conditionNodes.at(-1) ?? node;
  const span = { start: context.starts[node]!, end: context.ends[last]! };
  const isAsync = context.kinds[node + 1] === T.async;
  return { kind: 'Comprehension', id: context.id(), span, isAsync, target, iterable, conditions };
}
