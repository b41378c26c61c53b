/** Displays of lists, tuples, sets and dicts, and what they spread. */
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isDictType, isSetType, isStructural, recordOf, typeArgument } from '../types/kinds.js';
import { lowerListOf } from './comprehension.js';
import { lowerIterable } from './iterable.js';

export function lowerList(node: ast.List, cx: LowerContext): ir.Expression {
  const elements = cx.inOrder(node.elements);
  return { ...b.array(elements, node.span.start), surroundings: cx.surroundingsOfAll(node.elements), dangling: cx.danglingOf(node.id) };
}

export function lowerTuple(node: ast.Tuple, cx: LowerContext): ir.Expression {
  const elements = cx.inOrder(node.elements);
  return { ...cx.python('tuple', ...elements), surroundings: cx.surroundingsOfAll(node.elements), dangling: cx.danglingOf(node.id), at: node.span.start };
}

export function lowerStarred(node: ast.Starred, cx: LowerContext): ir.Expression {
  if (node.value.kind === 'Name') {
    const symbol = cx.facts.symbolOf(node.value);
    // `f(*args)` hands the arguments on: no tuple is seen.
    if (symbol !== null && symbol === cx.frame.rest) return b.spread(b.id(cx.variable(node.value.text)), node.span.start);
  }
  // A generator that is run through at once is a list.
  const isList = node.value.kind === 'GeneratorExp' && node.value.generators.every(({ isAsync }) => !isAsync);
  const items = isList ? lowerListOf(node.value as ast.GeneratorExp, cx, (element) => cx.expression(element)) : lowerIterable(node.value, cx);
  return b.spread(items, node.span.start);
}

export function lowerSet(node: ast.Set, cx: LowerContext): ir.Expression {
  const elements = cx.inOrder(node.elements);
  const type = cx.facts.typeOf(node);
  const name = isSetType(type) && isStructural(type) ? cx.runtime('python', 'PySet') : b.id('Set');
  const list: ir.ArrayExpression = { ...b.array(elements), surroundings: cx.surroundingsOfAll(node.elements) };
  return b.create(name, [list], node.span.start);
}

export function lowerDict(node: ast.Dict, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  const nodes = node.items.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
  const values = cx.inOrder(nodes);
  let next = 0;
  const take = (): ir.Expression => values[next++]!;
  if (recordOf(type) !== null) return lowerRecord(node, take, cx);
  const entries: ir.Expression[] = [];
  for (const item of node.items) {
    if (item.key === null) entries.push(b.spread(entriesOf(take(), item.value, cx)));
    else entries.push(b.array([take(), take()], item.span.start));
  }
  const structural = isDictType(type) && isStructural(type);
  const target = structural ? cx.runtime('python', 'Dict') : b.id('Map');
  const at = node.span.start;
  if (entries.length === 0) return { ...b.create(target, [], at), typeArguments: emptyArguments(type, cx) };
  const list: ir.ArrayExpression = { ...b.array(entries), surroundings: cx.surroundingsOfAll(node.items), dangling: cx.danglingOf(node.id) };
  const isMixed = isDictType(type) && typeArgument(type, 1).kind !== 'never' && needsArguments(node, cx);
  return { ...b.create(target, [list], at), typeArguments: isMixed ? emptyArguments(type, cx) : undefined };
}

/** TypeScript infers a Map's value type from the first entry, and refuses others. */
function needsArguments(node: ast.Dict, cx: LowerContext): boolean {
  const kinds = new Set(node.items.map(({ value }) => JSON.stringify(cx.printType(cx.facts.typeOf(value)))));
  const keys = new Set(node.items.flatMap(({ key }) => (key === null ? [] : [JSON.stringify(cx.printType(cx.facts.typeOf(key)))])));
  const type = cx.facts.typeOf(node);
  // A variable's type is what it begins with.
  const isVariable = cx.facts.parentOf(node)?.kind === 'Assign';
  const isWider = (seen: ReadonlySet<string>, index: number): boolean => {
    const whole = type.kind === 'object' ? typeArgument(type, index) : null;
    return (whole?.kind === 'unknown' || (isVariable && whole?.kind === 'union')) && !seen.has(JSON.stringify(cx.printType(whole)));
  };
  return kinds.size > 1 || keys.size > 1 || isWider(keys, 0) || isWider(kinds, 1) || node.items.some(({ key, value }) => key === null || value.kind === 'List' || value.kind === 'Dict' || value.kind === 'Lambda');
}

function emptyArguments(type: import('../../analyze/types.js').Type, cx: LowerContext): readonly ir.TypeNode[] | undefined {
  if (!isDictType(type)) return undefined;
  return [0, 1].map((index) => cx.printType(typeArgument(type, index)));
}

function lowerRecord(node: ast.Dict, take: () => ir.Expression, cx: LowerContext): ir.Expression {
  const properties = node.items.map((item): ir.Property | ir.SpreadElement => {
    if (item.key === null) return b.spread(take());
    take();
    const key = (item.key as ast.StringLiteral).value;
    return { ...b.property(key, take()), surroundings: cx.surroundingsOf(item.id) };
  });
  return { ...b.object(properties, node.span.start), dangling: cx.danglingOf(node.id) };
}

/** What `**mapping` in a display spreads. */
function entriesOf(value: ir.Expression, node: ast.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  if (recordOf(type) !== null) return b.method(b.id('Object'), 'entries', [value]);
  return isDictType(type) ? value : cx.python('items', value);
}
