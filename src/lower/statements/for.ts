/** `for` and `async for` */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { lowerIterable } from '../expressions/iterable.js';
import { exitsEarly } from '../functions/completes.js';
import { isArray } from '../types/kinds.js';
import { assignTo, bindingVariety, patternOf } from './assign-target.js';
import { lowerAsyncIterable, lowerWaitingIterable } from './async-iterable.js';
import { lowerCountedLoop } from './counted-loop.js';
import { enumeratedArray, withShift } from './enumerated.js';
import { emitLoop } from './loop-else.js';

export function lowerFor(node: ast.For, cx: LowerContext): void {
  const waiting = node.isAsync ? null : lowerWaitingIterable(node.iterable, cx);
  if (waiting !== null) {
    lowerOver(node, waiting, cx, true);
    return;
  }
  if (!node.isAsync && lowerCountedLoop(node, cx)) return;
  const enumerated = node.isAsync ? null : enumeratedArray(node, node.target, node.iterable, cx);
  if (enumerated !== null && enumerated.start !== 0 && cx.frame.plan.bindings.get(enumerated.counter.id) === 'const') {
    const entries = b.method(cx.expression(enumerated.source), 'entries', [], node.iterable.span.start);
    withShift(enumerated, cx, () => lowerOver(node, entries, cx));
    return;
  }
  lowerOver(node, node.isAsync ? lowerAsyncIterable(node.iterable, cx, exitsEarly(node.body)) : syncIterable(node, cx), cx);
}

function lowerOver(node: ast.For, iterable: ir.Expression, cx: LowerContext, isAwait = node.isAsync): void {
  const at = node.span.start;
  const item = cx.facts.elementOf(cx.facts.typeOf(node.iterable), node.isAsync)?.item ?? { kind: 'unknown' };
  const variety = bindingVariety(node.target, cx);
  const annotation = variety === 'let' ? widerType(node.target, item, cx) : undefined;
  if (isDirect(node.target, item) && variety !== 'mixed' && annotation === undefined) {
    const pattern = patternOf(node.target, cx);
    emitLoop(node, cx, (body) => b.forOf(variety, pattern, iterable, body, { isAwait, at }));
    return;
  }
  const name = b.id(cx.temporary('item'));
  const unpack = cx.capture(() => assignTo(node.target, name, item, cx, annotation));
  emitLoop(node, cx, (body) => b.forOf('const', name, iterable, { ...body, body: [...unpack, ...body.body] }, { isAwait, at }));
}

/** A variable that the body assigns values of other types to: TypeScript would take the items' type for its own. */
function widerType(target: ast.Expression, item: Type, cx: LowerContext): ir.TypeNode | undefined {
  const symbol = target.kind === 'Name' ? cx.facts.symbolOf(target) : null;
  if (symbol === null || item.kind === 'unknown' || item.kind === 'never') return undefined;
  const whole = cx.printType(cx.facts.typeOfSymbol(symbol));
  const isSame = JSON.stringify(whole) === JSON.stringify(cx.printType(item));
  return isSame ? undefined : whole;
}

/** The items can be destructured as they are. */
function isDirect(target: ast.Expression, item: Type): boolean {
  if (target.kind === 'Name') return true;
  if (target.kind !== 'Tuple' && target.kind !== 'List') return false;
  if (target.elements.some((element) => element.kind === 'Starred' && element !== target.elements.at(-1))) return false;
  if (item.kind === 'union') return item.members.every((member) => isDirect(target, member));
  if (item.kind !== 'tuple' || item.rest !== null) return false;
  const hasStar = target.elements.at(-1)?.kind === 'Starred';
  if (hasStar ? item.items.length < target.elements.length - 1 : item.items.length !== target.elements.length) return false;
  return target.elements.every((element, index) => element.kind === 'Starred' || isDirect(element, item.items[index] ?? { kind: 'unknown' }));
}

function syncIterable(node: ast.For, cx: LowerContext): ir.Expression {
  const rows = rowsOf(node, cx);
  if (rows !== null) return rows;
  const iterable = lowerIterable(node.iterable, cx, node.target.kind === 'Tuple' || node.target.kind === 'List');
  if (closesOnExit(node.iterable, cx) && exitsEarly(node.body)) return cx.python('keepOpen', iterable);
  return iterable;
}

/** `for a, b in [("x", "y"), ("z", "w")]`: tuples that are taken apart at once are arrays, where TypeScript sees one type in all places. */
function rowsOf({ target, iterable }: ast.For, cx: LowerContext): ir.Expression | null {
  if ((target.kind !== 'Tuple' && target.kind !== 'List') || (iterable.kind !== 'Tuple' && iterable.kind !== 'List')) return null;
  if (!target.elements.every(({ kind }) => kind === 'Name')) return null;
  const count = target.elements.length;
  const rows = iterable.elements.flatMap((row) => (row.kind === 'Tuple' && row.elements.length === count && cx.surroundingsOfAll(row.elements) === undefined ? [row] : []));
  if (rows.length !== iterable.elements.length) return null;
  const cells = rows.flatMap((row) => row.elements);
  const kinds = new Set(cells.map((cell) => (cell.kind === 'Starred' ? 'starred' : cx.facts.typeOf(cell).kind)));
  const isUniform = [['str'], ['int', 'float'], ['bool']].some((group) => [...kinds].every((kind) => group.includes(kind)));
  if (!isUniform) return null;
  const values = cx.inOrder(cells);
  const arrays = rows.map((row, index) => b.array(values.slice(index * count, (index + 1) * count), row.span.start));
  return { ...b.array(arrays, iterable.span.start), surroundings: cx.surroundingsOfAll(iterable.elements), dangling: cx.danglingOf(iterable.id) };
}

/** An iterator that somebody may go on with: JavaScript would close it when the loop is left. */
function closesOnExit(node: ast.Expression, cx: LowerContext): boolean {
  if (node.kind === 'Call' || node.kind === 'GeneratorExp') return false;
  const type = cx.facts.typeOf(node);
  if (type.kind === 'object') return !/^(builtins\.(list|dict|set|frozenset|range|bytearray)$|collections\.(?!abc))/.test(type.entry.id);
  return type.kind !== 'str' && type.kind !== 'bytes' && type.kind !== 'record' && !isArray(type);
}
