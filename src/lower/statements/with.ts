/**
 * `with` and `async with`: `try`/`finally` over what the manager says (a map's templates), over the program's own
 * `__enter__` and `__exit__`, or over a scope of the runtime where the exit has to see the exception.
 */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import { unknown, type Type } from '../../analyze/types.js';
import { leavesBlock } from '../../analyze/leaves-block.js';
import type { ContextManagerEntry } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import { awaitPort } from '../calls/awaitable.js';
import { loweredHoles } from '../calls/holes.js';
import { applyCase } from '../calls/map-call.js';
import { usesOf } from '../calls/template-uses.js';
import type { LowerContext } from '../context.js';
import { awaitedValue } from '../expressions/await.js';
import { targetStaysInside } from '../functions/block-results.js';
import { mayGiveTrue } from '../functions/completes.js';
import { lowerWholeFile } from '../handlers/aiofiles/open.js';
import { lowerDissolved } from './with-dissolved.js';
import { isNotPorted } from '../not-ported.js';
import { assignTo } from './assign-target.js';
import { alwaysLeaves } from './leaving.js';
import { assignsOutside } from './outer-assignments.js';

export function lowerWith(node: ast.With, cx: LowerContext): void {
  if (lowerWholeFile(node, cx)) return;
  lowerItem(node, 0, cx);
}

function lowerItem(node: ast.With, index: number, cx: LowerContext): void {
  const item = node.items[index];
  if (item === undefined) {
    const { body, dangling } = cx.block(node.body);
    body.forEach((statement) => cx.emit(statement));
    if (dangling !== undefined) cx.emit({ kind: 'CommentStatement', surroundings: { leading: dangling } });
    return;
  }
  const manager = cx.facts.managerOf(item);
  const inner = (): ir.BlockStatement => (index + 1 === node.items.length ? cx.block(node.body) : b.block(cx.capture(() => lowerItem(node, index + 1, cx))));
  if (manager === null) scoped(node, item, false, inner, cx);
  else if ('suppresses' in manager) mapped(node, item, manager, inner, cx);
  else own(node, item, manager, inner, cx);
}

type Inner = () => ir.BlockStatement;

// ---- managers of maps -----------------------------------------------------------------------------------

function mapped(node: ast.With, item: ast.WithItem, manager: ContextManagerEntry, inner: Inner, cx: LowerContext): void {
  if (manager.isPortAsync && !cx.frame.isAsync) {
    // Nothing can wait here: the block has no port.
    const error = awaitPort(b.nullLiteral(), cx);
    const at = node.span.start;
    cx.emit(isNotPorted(error, cx) ? b.throws(error, { at }) : b.expression(error, { at }));
    return;
  }
  const flow = manager.body === null || !targetStaysInside(node, item, cx.facts) || assignsOutside(node.body, cx.frame.plan) ? 'leaves' : flowOf(node, cx);
  if (flow !== 'leaves') return bodyForm(node, item, manager, flow, inner, cx);
  if (manager.isScoped) return scoped(node, item, !manager.suppresses, inner, cx);
  const context = cx.facts.typeOf(item.context);
  if (lowerDissolved(node, item, inner, cx)) return;
  // `async with session.get(url)`: a coroutine, whose result is the manager.
  const type = context.kind === 'coroutine' ? context.result : context;
  const self = context.kind === 'coroutine' ? awaitedValue(item.context, cx) : selfOf(item, manager, cx);
  const holes = loweredHoles({ self }, type);
  const entered = applyCase(manager.enter, holes, item.context, cx);
  const isWaiting = (manager.isAsync || manager.isPortAsync) && !entersAtOnce(manager, type);
  const opened = isWaiting ? b.awaitOf(entered) : entered;
  const target = enterMapped(item, opened, usesEntered(manager), cx);
  const block = inner();
  const leaveHoles = loweredHoles({ self, entered: target }, type);
  const leave = manager.exit === null ? null : leaving(applyCase(manager.exit, leaveHoles, item.context, cx), manager);
  if (manager.failed === null) {
    if (leave === null) block.body.forEach((statement) => cx.emit(statement));
    else cx.emit(b.tryStatement(block, null, null, b.block([leave]), { at: node.span.start }));
    return;
  }
  failing(node, item, manager, block, leave, self, cx);
}

/** `$self`, or a property of it: nothing is called that could be waited for, and the manager itself is no awaitable. */
function entersAtOnce(manager: ContextManagerEntry, type: Type): boolean {
  const { emit } = manager.enter;
  const isPlain = emit.kind === 'Identifier' || (emit.kind === 'MemberExpression' && emit.object.kind === 'Identifier');
  return isPlain && !(type.kind === 'object' && type.entry.awaitable !== null);
}

/** Does leaving need what entering gave (`$entered`)? Then the manager itself is needed once. */
function usesEntered(manager: ContextManagerEntry): boolean {
  return manager.exit !== null && usesOf(manager.exit.emit).some(({ hole }) => hole === 'entered');
}

/** Enters, and gives the name of what was entered. */
function enterMapped(item: ast.WithItem, value: ir.Expression, isNeeded: boolean, cx: LowerContext): ir.Expression {
  if (!isNeeded) {
    enter(item, value, cx);
    return value;
  }
  if (item.target?.kind === 'Name') {
    enter(item, value, cx);
    return b.id(cx.variable(item.target.text));
  }
  const bound = cx.bind(value, 'entered');
  if (item.target !== null) enter(item, bound, cx);
  return bound;
}

function leaving(exit: ir.Expression, manager: ContextManagerEntry): ir.Statement {
  return b.expression((manager.isAsync || manager.isPortAsync) && !manager.isExitSync ? b.awaitOf(exit) : exit);
}

/** The exit sees the exception: `failed` in a `catch`, and `exit` only where the body did not raise. */
function failing(
  node: ast.With, item: ast.WithItem, manager: ContextManagerEntry, block: ir.BlockStatement, leave: ir.Statement | null, self: ir.Expression, cx: LowerContext,
): void {
  // What looks into the exception needs Python's.
  const isRead = usesOf(manager.failed!.emit).filter(({ hole }) => hole === 'error').length > 1;
  const caught = cx.temporary(isRead ? 'caught' : 'error');
  const error = isRead ? cx.temporary('error') : caught;
  const failed = applyCase(manager.failed!, loweredHoles({ self, error: b.id(error) }, cx.facts.typeOf(item.context)), item.context, cx);
  const isAsync = manager.isAsync || manager.isPortAsync;
  const suppressed = isAsync ? b.awaitOf(failed) : failed;
  const rethrow = b.throws(b.id(error));
  const converted = isRead ? [b.constant(error, cx.python('asPythonError', b.id(caught)))] : [];
  const handled: ir.Statement[] = [...converted, ...(manager.suppresses ? [b.ifThen(b.not(suppressed), b.block([rethrow]))] : [b.expression(suppressed), rethrow])];
  if (leave === null) {
    cx.emit(b.tryStatement(block, caught, b.block(handled), null, { at: node.span.start }));
    return;
  }
  const flag = cx.temporary('raised');
  cx.emit(b.declare('let', b.id(flag), b.boolean(false)));
  const handler = b.block([b.expression(b.assign(b.id(flag), b.boolean(true))), ...handled]);
  cx.emit(b.tryStatement(block, caught, handler, b.block([b.ifThen(b.not(b.id(flag)), b.block([leave]))]), { at: node.span.start }));
}

/** How control gets out of the block: at its end only; by a `return` on every path; otherwise. */
type Flow = 'ends' | 'returns' | 'leaves';

function flowOf(node: ast.With, cx: LowerContext): Flow {
  if (!cx.facts.leavesBlock(node.body)) return 'ends';
  const isPlain = !cx.frame.isGenerator && !leavesBlock(node.body, { returnsCount: false });
  return isPlain && alwaysLeaves(node.body, cx.facts) ? 'returns' : 'leaves';
}

/** `await taskGroup(async (group) => { ... })`; what it hands out, or returns, is the result. */
function bodyForm(node: ast.With, item: ast.WithItem, manager: ContextManagerEntry, flow: Flow, inner: Inner, cx: LowerContext): void {
  const type = cx.facts.typeOf(item.context);
  const self = cx.expression(item.context);
  const parameters = item.target?.kind === 'Name' ? [b.parameter(b.id(cx.variable(item.target.text)))] : [];
  const results = cx.frame.plan.results.get(node.id) ?? null;
  const names = results === null ? [] : results.symbols.map((symbol) => b.id(cx.variable(symbol.name)));
  const block = handingOut(inner(), names);
  const [only] = block.body;
  const isShort = block.body.length === 1 && only?.kind === 'ReturnStatement' && only.value !== null && only.surroundings === undefined && block.dangling === undefined;
  const body = b.arrow(parameters, isShort ? only.value! : block, { isAsync: manager.isAsync });
  const call = applyCase(manager.body!, loweredHoles({ self, body }, type), item.context, cx);
  const value = manager.isAsync || manager.isPortAsync ? b.awaitOf(call) : call;
  const at = item.span.start;
  if (flow === 'returns') cx.emit(b.returns(value, { at }));
  else if (results === null) cx.emit(b.expression(value, { at }));
  else {
    const target = names.length === 1 ? names[0]! : b.arrayPattern(names);
    cx.emit(results.isDeclaration ? b.declare('const', target, value, { at }) : b.expression(b.assign(target, value), { at }));
  }
}

/** The block, with `return` of the variables at its end; of the value itself where the last statement is the variable's. */
function handingOut(block: ir.BlockStatement, names: readonly ir.Identifier[]): ir.BlockStatement {
  const [name] = names;
  if (name === undefined) return block;
  const last = block.body.at(-1);
  if (names.length === 1 && last?.kind === 'VariableDeclaration' && last.type === undefined && last.value !== null && last.target.kind === 'Identifier' && last.target.name === name.name) {
    return { ...block, body: [...block.body.slice(0, -1), b.returns(last.value, { at: last.at, surroundings: last.surroundings })] };
  }
  const value = names.length === 1 ? name : b.as(b.array(names), b.reference('const'));
  return { ...block, body: [...block.body, b.returns(value)] };
}

/** The manager's value: evaluated once, so bound unless it is a constant already. */
function selfOf(item: ast.WithItem, manager: ContextManagerEntry, cx: LowerContext): ir.Expression {
  const value = cx.expression(item.context);
  if (cx.isConstant(item.context) || (manager.exit === null && manager.failed === null)) return value;
  if (usesEntered(manager) && manager.failed === null) return value;
  return cx.bind(value, baseName(item.context));
}

function baseName(node: ast.Expression): string {
  if (node.kind === 'Attribute') return node.attribute.text.replace(/^_+/, '') || 'manager';
  // `pool.acquire()` gives a context of its own, `Section("one")` a section.
  if (node.kind === 'Call' && node.callee.kind === 'Attribute' && /^_*\p{Ll}/u.test(node.callee.attribute.text)) return 'context';
  if (node.kind === 'Call') return baseName(node.callee) === 'manager' ? 'manager' : lowerFirst(baseName(node.callee));
  return node.kind === 'Name' ? node.text : 'manager';
}

function lowerFirst(name: string): string {
  const first = name[0]!.toLowerCase() + name.slice(1);
  return first.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function enter(item: ast.WithItem, value: ir.Expression, cx: LowerContext): void {
  if (item.target !== null) assignTo(item.target, value, enteredType(item, cx), cx, widerType(item.target, cx));
  else if (value.kind !== 'Identifier') cx.emit(b.expression(value, { at: item.span.start }));
}

/** Of a variable that holds something else at other times. */
function widerType(target: ast.Expression, cx: LowerContext): ir.TypeNode | undefined {
  const symbol = target.kind === 'Name' ? cx.facts.symbolOf(target) : null;
  if (symbol === null) return undefined;
  const whole = cx.printType(cx.facts.typeOfSymbol(symbol));
  return JSON.stringify(whole) === JSON.stringify(cx.printType(cx.facts.typeOf(target))) ? undefined : whole;
}

/** What `as` binds. */
function enteredType(item: ast.WithItem, cx: LowerContext): Type {
  return item.target === null ? unknown : cx.facts.typeOf(item.target);
}

// ---- the program's own managers ---------------------------------------------------------------------------

function own(node: ast.With, item: ast.WithItem, manager: ClassInfo, inner: Inner, cx: LowerContext): void {
  const exit = cx.facts.lookup(manager, node.isAsync ? '__aexit__' : '__exit__');
  const exitMethod = exit !== null && 'qualifiedName' in exit ? exit : null;
  if (exitMethod === null || !ignoresExceptions(exitMethod, cx)) {
    scoped(node, item, exitMethod !== null && !mayGiveTrue(exitMethod, cx.facts), inner, cx);
    return;
  }
  const self = cx.isConstant(item.context) ? cx.expression(item.context) : cx.bind(cx.expression(item.context), baseName(item.context));
  const method = (symbol: string, args: readonly ir.Expression[]): ir.Expression => {
    const call = b.call(b.index(self, cx.runtime('python', symbol)), args, item.span.start);
    return node.isAsync ? b.awaitOf(call) : call;
  };
  enter(item, method(node.isAsync ? 'asyncEnterOf' : 'enterOf', []), cx);
  const block = inner();
  const nothing = [b.nullLiteral(), b.nullLiteral(), b.nullLiteral()];
  const leave = b.expression(method(node.isAsync ? 'asyncExitOf' : 'exitOf', nothing));
  cx.emit(b.tryStatement(block, null, null, b.block([leave]), { at: node.span.start }));
}

/** It does not look at what was raised, and never suppresses it: it may as well be told nothing. */
function ignoresExceptions(exit: FunctionInfo, cx: LowerContext): boolean {
  const isBlind = exit.parameters.slice(1).every(({ symbol }) => symbol.reads.length === 0);
  return isBlind && !mayGiveTrue(exit, cx.facts);
}

/** `const scope = await enterAsync(manager); try { ... } catch (error) { await scope.failed(error); } finally { await scope.exit(); }` */
function scoped(node: ast.With, item: ast.WithItem, rethrows: boolean, inner: Inner, cx: LowerContext): void {
  const { isAsync } = node;
  const waited = (value: ir.Expression): ir.Expression => (isAsync ? b.awaitOf(value) : value);
  const manager = cx.expression(item.context);
  const opened = isAsync ? cx.asyncio('enterAsync', manager) : cx.python('enterWith', manager);
  const scope = cx.temporary(item.target?.kind === 'Name' && item.target.text === 'scope' ? 'block' : 'scope');
  cx.emit(b.constant(scope, waited(opened), { at: item.span.start }));
  if (item.target !== null) assignTo(item.target, b.member(b.id(scope), 'value'), enteredType(item, cx), cx);
  const block = inner();
  const error = cx.scoped(() => cx.temporary('error'));
  const handler: ir.Statement[] = [b.expression(waited(b.method(b.id(scope), 'failed', [b.id(error)])))];
  // It always throws then; TypeScript has to see that.
  if (rethrows) handler.push(b.throws(b.id(error)));
  const leave = b.expression(waited(b.method(b.id(scope), 'exit', [])));
  cx.emit(b.tryStatement(block, error, b.block(handler), b.block([leave]), { at: node.span.start }));
}
