/**
 * `with` and `async with`: `try`/`finally` over what the manager says (a map's templates), over the program's own
 * `__enter__` and `__exit__`, or over a scope of the runtime where the exit has to see the exception.
 */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import { unknown, type Type } from '../../analyze/types.js';
import type { ContextManagerEntry } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import { applyCase, loweredHoles } from '../calls/map-call.js';
import { usesOf } from '../calls/template-uses.js';
import type { LowerContext } from '../context.js';
import { isUsedOnlyWithin } from '../functions/declarations.js';
import { assignTo } from './assign-target.js';
import { assignsOutside } from './outer-assignments.js';

export function lowerWith(node: ast.With, cx: LowerContext): void {
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
  if (manager === null) scoped(node, item, null, inner, cx);
  else if ('suppresses' in manager) mapped(node, item, manager, inner, cx);
  else own(node, item, manager, inner, cx);
}

type Inner = () => ir.BlockStatement;

// ---- managers of maps -----------------------------------------------------------------------------------

function mapped(node: ast.With, item: ast.WithItem, manager: ContextManagerEntry, inner: Inner, cx: LowerContext): void {
  if (manager.body !== null && !cx.facts.leavesBlock(node.body) && !assignsOutside(node.body, cx) && targetStaysInside(node, item, cx)) {
    bodyForm(item, manager, inner, cx);
    return;
  }
  const type = cx.facts.typeOf(item.context);
  const self = selfOf(item, manager, cx);
  const holes = loweredHoles({ self }, type);
  const entered = applyCase(manager.enter, holes, item.context, cx);
  const opened = manager.isAsync || manager.isPortAsync ? b.awaitOf(entered) : entered;
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
  const error = cx.temporary('error');
  const failed = applyCase(manager.failed!, loweredHoles({ self, error: b.id(error) }, cx.facts.typeOf(item.context)), item.context, cx);
  const isAsync = manager.isAsync || manager.isPortAsync;
  const suppressed = isAsync ? b.awaitOf(failed) : failed;
  const rethrow = b.throws(b.id(error));
  const handled: ir.Statement[] = manager.suppresses ? [b.ifThen(b.not(suppressed), b.block([rethrow]))] : [b.expression(suppressed), rethrow];
  if (leave === null) {
    cx.emit(b.tryStatement(block, error, b.block(handled), null, { at: node.span.start }));
    return;
  }
  const flag = cx.temporary('raised');
  cx.emit(b.declare('let', b.id(flag), b.boolean(false)));
  const handler = b.block([b.expression(b.assign(b.id(flag), b.boolean(true))), ...handled]);
  cx.emit(b.tryStatement(block, error, handler, b.block([b.ifThen(b.not(b.id(flag)), b.block([leave]))]), { at: node.span.start }));
}

/** `await taskGroup(async (group) => { ... })` */
function bodyForm(item: ast.WithItem, manager: ContextManagerEntry, inner: Inner, cx: LowerContext): void {
  const type = cx.facts.typeOf(item.context);
  const self = cx.expression(item.context);
  const parameters = item.target?.kind === 'Name' ? [b.parameter(b.id(cx.variable(item.target.text)))] : [];
  const body = b.arrow(parameters, inner(), { isAsync: manager.isAsync });
  const call = applyCase(manager.body!, loweredHoles({ self, body }, type), item.context, cx);
  cx.emit(b.expression(manager.isAsync || manager.isPortAsync ? b.awaitOf(call) : call, { at: item.span.start }));
}

/** From here to the next time it is bound, the name is used in this block only: it can be the parameter of a function. */
function targetStaysInside(node: ast.With, item: ast.WithItem, cx: LowerContext): boolean {
  if (item.target === null) return true;
  if (item.target.kind !== 'Name') return false;
  const symbol = cx.facts.symbolOf(item.target);
  if (symbol === null || symbol.isRebound || symbol.isDeleted) return false;
  if (symbol.bindings.length === 1) return isUsedOnlyWithin(symbol, { start: item.span.start, end: node.span.end });
  if (symbol.isCaptured || !symbol.bindings.every(({ kind }) => kind === 'with')) return false;
  const later = symbol.bindings.map(({ node: { span } }) => span.start).filter((start) => start > item.span.start);
  const next = Math.min(...later, Infinity);
  return next >= node.span.end && symbol.reads.every(({ span }) => span.start < item.span.start || span.start >= next || span.end <= node.span.end);
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
  if (node.kind === 'Call') return baseName(node.callee) === 'manager' ? 'manager' : lowerFirst(baseName(node.callee));
  return node.kind === 'Name' ? node.text : 'manager';
}

function lowerFirst(name: string): string {
  const first = name[0]!.toLowerCase() + name.slice(1);
  return first.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function enter(item: ast.WithItem, value: ir.Expression, cx: LowerContext): void {
  if (item.target !== null) assignTo(item.target, value, enteredType(item, cx), cx);
  else if (value.kind !== 'Identifier') cx.emit(b.expression(value, { at: item.span.start }));
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
    scoped(node, item, exitMethod, inner, cx);
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
  return isBlind && !maySuppress(exit, cx);
}

function maySuppress(exit: FunctionInfo, cx: LowerContext): boolean {
  return cx.facts.returnTypeOf(exit).kind !== 'none';
}

/** `const scope = await enterAsync(manager); try { ... } catch (error) { await scope.failed(error); } finally { await scope.exit(); }` */
function scoped(node: ast.With, item: ast.WithItem, exit: FunctionInfo | null, inner: Inner, cx: LowerContext): void {
  const { isAsync } = node;
  const waited = (value: ir.Expression): ir.Expression => (isAsync ? b.awaitOf(value) : value);
  const manager = cx.expression(item.context);
  const opened = isAsync ? cx.asyncio('enterAsync', manager) : cx.python('enterWith', manager);
  const scope = cx.temporary('scope');
  cx.emit(b.constant(scope, waited(opened), { at: item.span.start }));
  if (item.target !== null) assignTo(item.target, b.member(b.id(scope), 'value'), enteredType(item, cx), cx);
  const block = inner();
  const error = cx.temporary('error');
  const handler: ir.Statement[] = [b.expression(waited(b.method(b.id(scope), 'failed', [b.id(error)])))];
  // It always throws then; TypeScript has to see that.
  if (exit !== null && !maySuppress(exit, cx)) handler.push(b.throws(b.id(error)));
  const leave = b.expression(waited(b.method(b.id(scope), 'exit', [])));
  cx.emit(b.tryStatement(block, error, b.block(handler), b.block([leave]), { at: node.span.start }));
}
