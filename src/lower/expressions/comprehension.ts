/**
 * Comprehensions: `map` and `filter` where one loop over a list makes another and nothing waits; a loop into a
 * collection before the statement otherwise.
 */
import type * as ast from '../../syntax/ast.js';
import type { Symbol } from '../../analyze/program.js';
import { unknown, type Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { containsAwait, type LowerContext } from '../context.js';
import { hasEffects } from './effects.js';
import { isWaiting, lowerAsyncIterable, lowerWaitingIterable } from '../statements/async-iterable.js';
import { isArray, isDictType, isMapType, isSetType, isStructural, membersOf, recordOf, typeArgument } from '../types/kinds.js';
import { patternOf } from '../statements/assign-target.js';
import { unpackable } from '../statements/unpack.js';
import { enumeratedArray, withShift, type Enumerated } from '../statements/enumerated.js';
import { lowerIterable } from './iterable.js';
import { lowerTest } from './test.js';

type ListLike = ast.ListComp | ast.SetComp | ast.GeneratorExp;
type LowerElement = (element: ast.Expression) => ir.Expression;

export function lowerListComp(node: ast.ListComp, cx: LowerContext): ir.Expression {
  return lowerListOf(node, cx, (element) => cx.expression(element));
}

export function lowerSetComp(node: ast.SetComp, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  const target = isSetType(type) && isStructural(type) ? cx.runtime('python', 'PySet') : b.id('Set');
  return b.create(target, [lowerListOf(node, cx, (element) => cx.expression(element))], node.span.start);
}

/** A list of the elements, each lowered as the caller wants (as a thunk, for `gather`). */
export function lowerListOf(node: ListLike, cx: LowerContext, lowerElement: LowerElement): ir.Expression {
  const chain = lowerChain(node, cx, lowerElement);
  if (chain !== null) return chain;
  return lowerLoop(node, cx, b.array([]), listType(node, cx), 'items', (into) => b.expression(b.method(into, 'push', [lowerElement(node.element)])));
}

function listType(node: ListLike, cx: LowerContext): ir.TypeNode {
  const type = cx.facts.typeOf(node.element);
  return b.arrayType(cx.printType(type));
}

/** `xs.filter((x) => …).map((x) => …)`; null where that would differ. */
function lowerChain(node: ListLike, cx: LowerContext, lowerElement: LowerElement, keepsItems = false): ir.Expression | null {
  if (node.generators.length !== 1) return null;
  const generator = node.generators[0]!;
  if (generator.isAsync || isCaptured(generator.target, cx) || mentionsAwait(node, generator) || unpacksUnknown(generator, cx) || isWaiting(generator.iterable, cx)) return null;
  // `filter` would run to its end before `map` begins.
  if (generator.conditions.some((condition) => hasEffects(condition, cx)) && (generator.conditions.length > 1 || hasEffects(node.element, cx) || bindsName(generator.conditions))) return null;
  const counted = generator.conditions.length === 0 ? enumeratedArray(node, generator.target, generator.iterable, cx) : null;
  if (counted !== null) return lowerCounted(node, counted, cx, lowerElement);
  const { output } = cx;
  const mark = output.length;
  const source = lowerIterable(generator.iterable, cx, true);
  const isListLike = isFreshIterable(source) || isArray(cx.facts.typeOf(generator.iterable));
  let list = isListLike ? source : b.call(b.member(b.id('Array'), 'from'), [source]);
  const target = patternOf(generator.target, cx);
  const parts: { readonly method: string; readonly body: ir.Expression; readonly from: ast.Expression }[] = [];
  for (const condition of generator.conditions) parts.push({ method: 'filter', body: asBoolean(cx.isolated(() => lowerTest(condition, cx))), from: condition });
  const isIdentity = keepsItems || generator.target.kind === 'Name' && node.element.kind === 'Name' && generator.target.text === node.element.text;
  const element = cx.isolated(() => lowerElement(node.element));
  const isPlainElement = keepsItems || (isIdentity && element.kind === 'Identifier');
  if (!isPlainElement) parts.push({ method: 'map', body: element, from: node.element });
  if (parts.some(({ body }) => containsAwait(body))) {
    output.length = mark;
    return null;
  }
  if (parts.length === 0 && keepsItems) return source;
  if (parts.length === 0) return isListLike && source.kind !== 'Identifier' && source.kind !== 'MemberExpression' ? list : b.array([b.spread(source)], node.span.start);
  // `Array.from(xs, f)` maps on the way.
  if (!isListLike && parts.length === 1 && parts[0]!.method === 'map') return b.method(b.id('Array'), 'from', [source, arrowOf(target, parts[0]!, generator, cx)], node.span.start);
  for (const part of parts) list = b.method(list, part.method, [arrowOf(target, part, generator, cx)], node.span.start);
  return isPlainElement ? withoutNulls(list, node, parts[0]!.body, cx) : list;
}

/** A pattern can take apart only what TypeScript knows to be an array. */
function unpacksUnknown({ target, iterable, isAsync }: ast.Comprehension, cx: LowerContext): boolean {
  if (target.kind !== 'Tuple' && target.kind !== 'List') return false;
  return cx.facts.elementOf(cx.facts.typeOf(iterable), isAsync)?.item.kind === 'unknown';
}

/** `[x for x in xs if x]`: a test of the runtime's rules None out, which TypeScript does not see. */
function withoutNulls(list: ir.Expression, node: ListLike, test: ir.Expression, cx: LowerContext): ir.Expression {
  const item = cx.facts.elementOf(cx.facts.typeOf(node.generators[0]!.iterable), false)?.item;
  const element = cx.facts.typeOf(node.element);
  const hasNone = (type: Type): boolean => membersOf(type).some(({ kind }) => kind === 'none');
  if (item === undefined || !hasNone(item) || hasNone(element) || (test.kind !== 'CallExpression' && test.kind !== 'LogicalExpression')) return list;
  return b.as(list, cx.printType(cx.facts.typeOf(node)));
}

/** `xs.map((x, i) => …)` */
function lowerCounted(node: ListLike, counted: Enumerated, cx: LowerContext, lowerElement: LowerElement): ir.Expression | null {
  const { output } = cx;
  const mark = output.length;
  const source = lowerIterable(counted.source, cx);
  const element = cx.isolated(() => withShift(counted, cx, () => lowerElement(node.element)));
  if (containsAwait(element)) {
    output.length = mark;
    return null;
  }
  const parameters = [b.parameter(patternOf(counted.item, cx))];
  if (counted.symbol.reads.length > 0) parameters.push(b.parameter(b.id(cx.variable(counted.counter.text))));
  return b.method(source, 'map', [b.arrow(parameters, element)], node.span.start);
}

/** With the part of the target that it reads. */
function arrowOf(target: ir.Pattern, { body, from }: { readonly body: ir.Expression; readonly from: ast.Expression }, generator: ast.Comprehension, cx: LowerContext): ir.ArrowFunction {
  const taken = readPart(target, generator, from, cx);
  return b.arrow(taken === null ? [] : [b.parameter(taken)], body);
}

/** Names that the callback does not read are left out; null where it reads none. */
function readPart(target: ir.Pattern, generator: ast.Comprehension, from: ast.Expression, cx: LowerContext): ir.Pattern | null {
  const isRead = (node: ast.Expression): boolean =>
    targetSymbols(node, cx).some(({ reads }) => reads.some(({ span }) => span.start >= from.span.start && span.end <= from.span.end));
  if (generator.target.kind === 'Name') return isRead(generator.target) ? target : null;
  const item = cx.facts.elementOf(cx.facts.typeOf(generator.iterable), false)?.item;
  const { elements: nodes } = generator.target as ast.Tuple;
  if (target.kind !== 'ArrayPattern' || item === undefined || !isArray(item) || nodes.some(({ kind }) => kind === 'Starred')) return target;
  const kept = target.elements.map((element, index) => (isRead(nodes[index]!) ? element : null));
  const count = kept.findLastIndex((element) => element !== null) + 1;
  return count === 0 ? null : b.arrayPattern(kept.slice(0, count));
}

const asBoolean = (test: ir.Expression): ir.Expression => test;

function isFreshIterable(source: ir.Expression): boolean {
  if (source.kind === 'ArrayExpression') return true;
  if (source.kind !== 'CallExpression' || source.callee.kind !== 'MemberExpression') return false;
  const { object, property } = source.callee;
  return object.kind === 'Identifier' && object.name === 'Object' && (property === 'keys' || property === 'values' || property === 'entries');
}

/** Closures over the target outlive the iteration: Python has one variable for all of them. */
function isCaptured(target: ast.Expression, cx: LowerContext): boolean {
  return targetSymbols(target, cx).some((symbol) => symbol.isCaptured);
}

function targetSymbols(target: ast.Expression, cx: LowerContext): Symbol[] {
  switch (target.kind) {
    case 'Name': {
      const symbol = cx.facts.symbolOf(target);
      return symbol === null ? [] : [symbol];
    }
    case 'Tuple':
    case 'List': return target.elements.flatMap((element) => targetSymbols(element, cx));
    case 'Starred': return targetSymbols(target.value, cx);
    default: return [];
  }
}

const bindsName = (conditions: readonly ast.Expression[]): boolean => conditions.some(holdsNamedExpr);

function holdsNamedExpr(node: ast.Expression): boolean {
  switch (node.kind) {
    case 'NamedExpr': return true;
    case 'Compare': return [node.left, ...node.comparators].some(holdsNamedExpr);
    case 'BoolOp': return node.values.some(holdsNamedExpr);
    case 'UnaryOp': return holdsNamedExpr(node.operand);
    default: return false;
  }
}

/** A quick look: `await` in the text of the parts that become callbacks. */
function mentionsAwait(node: ListLike, generator: ast.Comprehension): boolean {
  return node.element.kind === 'Await' || generator.conditions.some(({ kind }) => kind === 'Await');
}

export function lowerDictComp(node: ast.DictComp, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  const at = node.span.start;
  const target = isDictType(type) && isStructural(type) ? cx.runtime('python', 'Dict') : b.id('Map');
  const [generator] = node.generators;
  if (node.generators.length === 1 && recordOf(type) === null && !generator!.isAsync && !isCaptured(generator!.target, cx)) {
    const pair: ast.Tuple = { kind: 'Tuple', id: node.id, span: node.span, elements: [node.key, node.value] };
    const list: ast.ListComp = { kind: 'ListComp', id: node.id, span: node.span, element: pair, generators: node.generators };
    const pairs = lowerChain(list, cx, () => {
      const [key, value] = cx.inOrder([node.key, node.value]);
      return b.as(b.array([key!, value!]), b.reference('const'));
    }, keepsPairs(node, generator!, cx));
    if (pairs !== null) return b.create(target, [pairs], at);
  }
  const args = isMapType(type) ? [0, 1].map((index) => cx.printType(typeArgument(type, index))) : undefined;
  const empty: ir.Expression = { ...b.create(target, [], at), typeArguments: args };
  return lowerLoop(node, cx, empty, undefined, 'entries', (into) => {
    const [key, value] = cx.inOrder([node.key, node.value]);
    return b.expression(b.method(into, 'set', [key!, value!]));
  });
}

/** `{k: v for k, v in pairs if ...}`: the items are the entries. */
function keepsPairs({ key, value }: ast.DictComp, { target, iterable }: ast.Comprehension, cx: LowerContext): boolean {
  if (target.kind !== 'Tuple' || key.kind !== 'Name' || value.kind !== 'Name' || key.text === value.text) return false;
  const [first, second] = target.elements;
  const isSame = target.elements.length === 2 && first?.kind === 'Name' && second?.kind === 'Name' && first.text === key.text && second.text === value.text;
  const item = isSame ? cx.facts.elementOf(cx.facts.typeOf(iterable), false)?.item : undefined;
  return item?.kind === 'tuple' && item.rest === null && item.items.length === 2;
}

/** A loop into a fresh collection, before the statement. */
function lowerLoop(
  node: ListLike | ast.DictComp, cx: LowerContext, empty: ir.Expression, type: ir.TypeNode | undefined, base: string, add: (into: ir.Expression) => ir.Statement,
): ir.Expression {
  const wanted = cx.resultName?.node === node ? cx.resultName : null;
  const into = b.id(wanted?.name ?? cx.temporary(base));
  // The first iterable is evaluated where the comprehension stands.
  const loop = nestLoops(node.generators, 0, cx, () => cx.emit(add(into)));
  const written = wanted?.type ?? type;
  cx.emit(b.declare(wanted?.variety ?? 'const', into, empty, written === undefined ? {} : { type: written }));
  // Variables that closures share are the comprehension's own.
  if (loop.some(({ kind }) => kind === 'VariableDeclaration')) cx.emit(b.block(loop));
  else for (const statement of loop) cx.emit(statement);
  return into;
}

/** The loops and conditions of a comprehension around what `innermost` emits. */
export function nestLoops(generators: readonly ast.Comprehension[], index: number, cx: LowerContext, innermost: () => void): ir.Statement[] {
  return cx.capture(() => {
    const generator = generators[index]!;
    const waiting = generator.isAsync ? null : lowerWaitingIterable(generator.iterable, cx);
    const iterable = waiting ?? (generator.isAsync ? lowerAsyncIterable(generator.iterable, cx) : lowerIterable(generator.iterable, cx, true));
    const captured = isCaptured(generator.target, cx);
    if (captured) for (const symbol of targetSymbols(generator.target, cx)) cx.emit(b.declare('let', b.id(cx.variable(symbol.name)), null, { type: cx.printType(cx.facts.typeOfSymbol(symbol)) }));
    const pattern = patternOf(generator.target, cx);
    const item = !captured && unpacksUnknown(generator, cx) ? b.id(cx.temporary('item')) : null;
    const unpack = item === null ? [] : [b.declare('const', pattern, unpackable(generator.target as ast.Tuple | ast.List, item, unknown, cx))];
    const body = cx.capture(() => guard(generator, generators, index, cx, innermost));
    cx.emit(b.forOf(captured ? null : 'const', item ?? pattern, iterable, b.block([...unpack, ...body]), { isAwait: generator.isAsync || waiting !== null }));
  });
}

function guard(generator: ast.Comprehension, generators: readonly ast.Comprehension[], index: number, cx: LowerContext, innermost: () => void): void {
  const inner = (): void => {
    if (index + 1 === generators.length) innermost();
    else for (const statement of nestLoops(generators, index + 1, cx, innermost)) cx.emit(statement);
  };
  const tests = generator.conditions.map((condition) => lowerTest(condition, cx));
  if (tests.length === 0) {
    inner();
    return;
  }
  const test = tests.reduce((all, one) => b.logical('&&', all, one));
  cx.emit(b.ifThen(test, b.block(cx.capture(inner))));
}
