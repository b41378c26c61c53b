/** A call of an API that a map describes: its arguments into the template of the case that matches. */
import type * as ast from '../../syntax/ast.js';
import type { Arguments } from '../../analyze/facts.js';
import type { Type } from '../../analyze/types.js';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import type { Case, FunctionEntry, Signature, StubParameter } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { lowerAtOnce } from '../handlers/builtins/map-filter.js';
import { handlers, lazyHandlers } from '../handlers/index.js';
import { lowerListOf } from '../expressions/comprehension.js';
import { lowerIterable } from '../expressions/iterable.js';
import { lowerReceiver } from '../expressions/receiver.js';
import { unported } from '../expressions/entry-value.js';
import { lowerShown } from '../expressions/shown.js';
import { lowerTest } from '../expressions/test.js';
import { throwsInPlace } from '../not-ported.js';
import { sourceOf } from '../accepts.js';
import { printType } from '../types/print-type.js';
import { lowerUnknownCall } from './unknown-call.js';
import { lowerAwaitable, lowerStarted } from './awaitable.js';
import { lowerCallable, lowerThreadCallable } from './callable.js';
import { lowerWaitingCallable } from './waiting-callable.js';
import { withTypeArguments } from './constructed.js';
import { isMovableArgument } from './movable.js';
import { chooseCase, literalText, type CallUse, type Site } from './guards.js';
import { CaseFilling, entriesOf, holesOf, type Entry, type Holes } from './holes.js';
import type { CallForm, RawCall } from './raw-call.js';
import type { HoleUse } from './template-uses.js';

export interface MapCall {
  readonly node: ast.Expression;
  readonly entry: FunctionEntry;
  readonly signature: Signature;
  readonly receiver: ast.Expression | null;
  readonly receiverType: Type | null;
  readonly args: Arguments<StubParameter>;
  readonly use: CallUse;
}

export function lowerMapCall(call: MapCall, cx: LowerContext): RawCall {
  const { entry, node, args } = call;
  const { path } = cx.module.node;
  if (entry.unported !== null) return { ...asValue(unported(entry, node, cx)), form: call.signature.isAsync ? 'coroutine' : 'value' };
  if (entry.handler !== null) {
    const handled = handlers[entry.handler]?.(call, cx) ?? null;
    if (handled !== null) return handled;
  }
  if (args.error !== null) return raisesTypeError(args.error, cx);
  if (args.isDynamic) return lowerDynamicCall(call, cx);
  if (isStoredMethod(call)) return asValue(lowerUnknownCall(node as ast.Call, cx));
  const site = siteOf(call);
  const chosen = chooseCase(entry.cases, site, cx);
  const lost = chosen === null ? node : droppedArgument(call, chosen, cx);
  if (chosen === null || lost !== null) {
    const argument = sourceOf(lost ?? node, cx);
    return asValue(throwsInPlace(`${entry.id} with \`${argument}\``, diagnostics.argumentNotMapped({ argument, api: entry.id }, path, (lost ?? node).span), cx, managedType(node, cx)));
  }
  if (chosen.reports !== undefined) reportCase(chosen.reports, node, cx);
  const applied = applyCase(chosen, holesOf(call, cx.facts.typeOf(node), entry.handler !== null && lazyHandlers.has(entry.handler), handedOn(call, cx)), node, cx);
  const result = withTypeArguments(applied, call, cx);
  const value = isVoidValue(call, cx) ? b.sequence([result, b.nullLiteral()]) : asTuple(result, call, cx);
  return { value, form: formOf(call, chosen), isMovable: isMovable(call, cx), name: entry.id.slice(entry.id.lastIndexOf('.') + 1) };
}

/** A bound method that was put somewhere, and is called from there: it has its receiver with it. */
function isStoredMethod({ node, receiver, receiverType, entry }: MapCall): boolean {
  return receiver === null && receiverType !== null && !entry.isStatic && node.kind === 'Call' && node.callee.kind !== 'Attribute';
}

/** A stub that says `tuple[Any, ...]`, and the inference knew more. */
function asTuple(result: ir.Expression, { node, signature: { returns } }: MapCall, cx: LowerContext): ir.Expression {
  if (returns.kind !== 'tupleOf' || returns.item.kind !== 'atom' || returns.item.name !== 'Any') return result;
  const type = cx.facts.typeOf(node);
  return type.kind === 'tuple' && type.rest === null ? b.as(result, printType(type, cx)) : result;
}

/** Of an object whose methods the program goes on to call; what it was to give is otherwise not said. */
function managedType(node: ast.Expression, cx: LowerContext): ir.TypeNode | undefined {
  const type = cx.facts.typeOf(node);
  return type.kind === 'object' ? printType(type, cx) : undefined;
}

/** An argument that neither the template nor its guard knows, and that says something other than its default does. */
function droppedArgument({ args, signature }: MapCall, { emit, when }: Case, cx: LowerContext): ast.Expression | null {
  const { uses } = cx.templates.of(emit);
  for (const { parameter, values } of args.bound) {
    const { name } = parameter;
    if (values.length === 0 || uses.some(({ hole }) => hole === name) || when?.given?.includes(name) === true) continue;
    if ([when?.args, when?.types, signature.literals].some((known) => known !== undefined && Object.hasOwn(known, name))) continue;
    const lost = values.find((value) => literalText(value) !== parameter.default);
    if (lost !== undefined) return lost;
  }
  return null;
}

/** The template gives `undefined` where Python gives None, and somebody looks. */
function isVoidValue({ node, signature, entry, use }: MapCall, cx: LowerContext): boolean {
  const { returns } = signature;
  if (returns.kind !== 'atom' || returns.name !== 'None' || signature.isAsync || entry.isPortAsync) return false;
  return use.isUnused !== true && node.kind === 'Call' && !cx.facts.isUnused(node);
}

/** `max(*xs)`: what takes an iterable as well as several values takes them as a list; others are called as values. */
function lowerDynamicCall({ node, entry, receiver }: MapCall, cx: LowerContext): RawCall {
  const call = node as ast.Call;
  const byItems = [...entry.overloads, entry.signature].find(({ parameters }) => parameters.filter(({ kind }) => kind === 'positional' || kind === 'positionalOnly').length === 1 && parameters[0]!.type.kind === 'iterable');
  const isPlain = call.keywords.every(({ arg }) => arg !== null);
  if (byItems !== undefined && isPlain && entry.overloads.some(({ parameters }) => parameters.some(({ kind }) => kind === 'rest'))) {
    const list: ast.List = { kind: 'List', id: call.id, span: call.span, elements: call.args };
    const bound = [{ parameter: byItems.parameters[0]!, values: [list], names: [null] }];
    for (const keyword of call.keywords) {
      const parameter = byItems.parameters.find(({ name }) => name === keyword.arg!.text);
      if (parameter !== undefined) bound.push({ parameter, values: [keyword.value as ast.List], names: [null] });
    }
    const args = { bound, isDynamic: false, error: null };
    return lowerMapCall({ node, entry, signature: byItems, receiver, receiverType: null, args, use: {} }, cx);
  }
  return asValue(lowerUnknownCall(call, cx));
}

export const asValue = (value: ir.Expression): RawCall => ({ value, form: 'value', isMovable: false, name: null });

export function raisesTypeError(message: string, cx: LowerContext): RawCall {
  const error = b.create(cx.runtime('python', 'PyTypeError'), [b.string(message)]);
  return asValue(b.call(b.arrow([], b.block([b.throws(error)]), { returnType: b.keyword('never') }), []));
}

export function siteOf({ node, entry, signature, args, receiverType, use }: MapCall): Site {
  const argumentsOf = (name: string): readonly ast.Expression[] => args.bound.find(({ parameter, values }) => parameter.name === name && values.length > 0)?.values ?? [];
  return { node, use, parameters: signature.parameters, argumentsOf, selfType: receiverType, entryId: entry.id };
}

function formOf({ entry, signature }: MapCall, chosen: Case): CallForm {
  if (chosen.when?.facts?.some((fact) => fact === 'awaited' || fact === 'promise-all')) return 'awaited';
  if (signature.isAsync) return 'coroutine';
  return entry.isPortAsync ? 'promise' : 'value';
}

function isMovable({ receiver, args }: MapCall, cx: LowerContext): boolean {
  if (receiver !== null && !cx.facts.isPure(receiver)) return false;
  return args.bound.every(({ values }) => values.every((value) => cx.facts.isPure(value)));
}

type Factory = (values: Readonly<Record<string, string>>, path: string, span: ast.Span) => Diagnostic;

export function reportCase(code: string, node: ast.Expression, cx: LowerContext): void {
  if (code === 'AIO2103' && !cx.facts.program.holdsRareText) return;
  const expression = sourceOf(node, cx);
  for (const make of Object.values(diagnostics) as unknown as readonly Factory[]) {
    if (make.length !== 3) continue;
    const diagnostic = make({ expression, what: expression, call: expression, name: expression }, cx.module.node.path, node.span);
    if (diagnostic.code !== code) continue;
    cx.report(diagnostic);
    return;
  }
}

// ---- templates ----------------------------------------------------------------------------------

export function applyCase(chosen: Case, holes: Holes, node: ast.Node, cx: LowerContext): ir.Expression {
  const { uses, fill } = cx.templates.of(chosen.emit);
  const entries = entriesOf(holes, uses);
  const nodes = entries.map((entry) => entry.node);
  const lowered = cx.inOrder(nodes, (_, index) => lowerHole(entries[index]!, holes, cx));
  const values = bindWhereNeeded(entries, lowered, uses, cx);
  return fill(new CaseFilling(chosen, holes, entries, values, node, cx));
}

/** What is run through at once may be a list; a generator is made only for those that stop early or go on later. */
function lowerItems(node: ast.Expression, isLazy: boolean, cx: LowerContext): ir.Expression {
  if (node.kind === 'Starred') return b.spread(lowerIterable(node.value, cx));
  if (node.kind === 'GeneratorExp' && !isLazy) return lowerListOf(node, cx, (element) => cx.expression(element));
  const iterable = (isLazy ? null : lowerAtOnce(node, cx)) ?? lowerIterable(node, cx);
  // What a `this` iterates over, TypeScript does not tell a type that asks.
  return iterable.kind === 'ThisExpression' ? cx.python('iterate', iterable) : iterable;
}

/** How many arguments `call_soon(f, a, b)` hands on to what it is given; null where that can't be told: an object may get more later. */
function handedOn({ node, args, signature }: MapCall, cx: LowerContext): number | null {
  if (!signature.parameters.some(({ kind }) => kind === 'rest')) return null;
  if (node.kind !== 'Call' || signature.returns.kind === 'callable' || cx.facts.calleeOf(node).kind !== 'map') return null;
  const rests = args.bound.filter(({ parameter, values }) => values.length > 0 && (parameter.kind === 'rest' || parameter.kind === 'keywords'));
  if (rests.some(({ parameter }) => parameter.kind === 'keywords')) return null;
  const values = rests.flatMap((rest) => rest.values);
  return values.some(({ kind }) => kind === 'Starred') ? null : values.length;
}

function lowerHole(entry: Entry, holes: Holes, cx: LowerContext): ir.Expression {
  const { isLazy = false } = holes;
  switch (entry.function) {
    case 'thunk': return lowerAwaitable(entry.node, cx);
    case 'start': return lowerStarted(entry.node, cx);
    case 'fn': return (entry.uses[0]!.arity === null ? null : lowerWaitingCallable(entry.node, holes.entryId ?? '', cx)) ?? lowerCallable(entry.node, entry.uses[0]!.arity, cx, entry.awaits, holes.handsOn ?? null);
    case 'thread': return lowerThreadCallable(entry.node, cx, holes.handsOn ?? null);
    case 'iter': return lowerItems(entry.node, isLazy, cx);
    case 'shown': return lowerShown(entry.node, cx);
    case 'truth': return asBoolean(lowerTest(entry.node, cx), entry.node, cx);
    default: return entry.hole === 'self' ? lowerReceiver(entry.node, cx) : plainHole(entry, holes, cx);
  }
}

/** What tests have not ruled out for TypeScript either is said to be ruled out; a text that is not known, to be one. */
function plainHole({ node, type }: Entry, { receiverType: receiver, entryId = '' }: Holes, cx: LowerContext): ir.Expression {
  const value = cx.expression(node);
  const { kind } = cx.facts.typeOf(node);
  const takesText = type?.kind === 'union' && type.members.some((member) => member.kind === 'atom' && member.name === 'str');
  if (takesText && kind === 'unknown' && receiver?.kind === 'object') return b.as(value, b.keyword('string'));
  if (type?.kind === 'class') return kind === 'unknown' ? asClass(value, type.id, cx) : value;
  if (type?.kind !== 'atom') return value;
  if (MISFITS.has(`${type.name} ${kind}`)) return b.as(value, b.keyword('never'));
  if (type.name === 'Never') return OPEN.has(kind) ? b.as(value, b.keyword('never')) : value;
  // The methods of a port's own class take what they say; functions over Python's types look for themselves.
  const isOfPort = receiver?.kind === 'object' && !receiver.entry.id.startsWith('builtins.');
  if (type.name === 'str' && kind === 'unknown' && isOfPort && value.kind === 'Identifier') return b.as(value, b.keyword('string'));
  const isNumber = (type.name === 'int' || type.name === 'float') && kind === 'unknown';
  return isNumber && !entryId.startsWith('builtins.') ? b.as(value, b.keyword('number')) : value;
}

const OPEN: ReadonlySet<Type['kind']> = new Set(['int', 'float', 'str', 'bool', 'object', 'unknown'] as const);

/** What Python refuses, by what is asked for and what is given. The runtime says so. */
const MISFITS: ReadonlySet<string> = new Set(['bytes str', 'bytes int', 'str bytes']);

/** An argument of which nothing is known, where the port's own class is asked for: Python's own values are looked at by the runtime. */
function asClass(value: ir.Expression, id: string, cx: LowerContext): ir.Expression {
  const entry = /^(?:builtins|collections|typing)\./.test(id) ? undefined : cx.facts.library.entries.get(id);
  return entry?.kind === 'class' && entry.typeParameters.length === 0 ? b.as(value, cx.printType({ kind: 'object', entry, sites: [] })) : value;
}

/** A test may stand on JavaScript's own truth; as a value it is `true` or `false`. */
function asBoolean(test: ir.Expression, node: ast.Expression, cx: LowerContext): ir.Expression {
  return cx.facts.typeOf(node).kind === 'bool' || isBoolean(test) ? test : b.call(b.id('Boolean'), [test], test.at);
}

function isBoolean(test: ir.Expression): boolean {
  switch (test.kind) {
    case 'BooleanLiteral': return true;
    case 'BinaryExpression': return /^(?:[!=]==|[<>]=?)$/.test(test.operator);
    case 'UnaryExpression': return test.operator === '!';
    case 'LogicalExpression': return isBoolean(test.left) && isBoolean(test.right);
    case 'CallExpression': return test.callee.kind === 'Identifier' && test.callee.name === 'truthy';
    default: return false;
  }
}

/**
 * What has effects is evaluated once, in Python's order: if the template uses it twice, conditionally, or behind what stands after
 * it in Python, it becomes a constant before.
 */
function bindWhereNeeded(entries: readonly Entry[], values: readonly ir.Expression[], uses: readonly HoleUse[], cx: LowerContext): readonly ir.Expression[] {
  if (entries.length === 0) return values;
  if (entries.length === 1 && entries[0]!.uses.length === 1 && !entries[0]!.uses[0]!.isConditional) return values;
  const isFixed = entries.map((entry, index) => isFixedValue(entry.node, values[index]!, cx));
  let last = -1;
  let position = -1;
  entries.forEach((entry, index) => {
    const isRepeated = entry.uses.length !== 1 || entry.uses[0]!.isConditional;
    if (isFixed[index]!) return;
    const at = uses.findIndex((use) => use.hole === entry.hole);
    if ((isRepeated && !isRepeatable(entry, values[index]!)) || at < position) last = index;
    position = Math.max(position, at);
  });
  return values.map((value, index) => {
    if (index > last || isFixed[index]!) return value;
    const { hole, node } = entries[index]!;
    if (entries[index]!.uses.length === 0 && !isAtom(value)) {
      cx.emit(b.expression(value));
      return value;
    }
    const base = hole === 'self' ? nameFor(node, cx) : cx.variable(hole);
    return value.kind === 'SpreadElement' ? b.spread(cx.bind(value.value, base)) : cx.bind(value, base);
  });
}

function nameFor(node: ast.Expression, cx: LowerContext): string {
  if (node.kind === 'Attribute') return cx.variable(node.attribute.text);
  return 'value';
}

function isFixedValue(node: ast.Expression, value: ir.Expression, cx: LowerContext): boolean {
  if (value.kind === 'ArrowFunction' || isAtom(value)) {
    return value.kind !== 'Identifier' || node.kind !== 'Name' || !(cx.facts.symbolOf(node)?.isRebound ?? false);
  }
  return isMovableArgument(node, cx);
}

/** Reading it again is free: a variable, a field of `this`. */
function isRepeatable(entry: Entry, value: ir.Expression): boolean {
  if (entry.uses.length === 0) return false;
  if (value.kind === 'MemberExpression') return isAtom(value.object) && entry.node.kind === 'Attribute';
  return isAtom(value);
}
