/** `try`: each `catch` that tests types starts from `asPythonError`, which turns JavaScript's own errors into Python's. */
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { returnsVoid } from '../functions/index.js';
import { lowerTryStar } from './try-star.js';
import { alwaysLeaves } from './leaving.js';

export function lowerTry(node: ast.Try, cx: LowerContext): void {
  if (node.isStar) return lowerTryStar(node, cx);
  const orElse = placeElse(node, cx);
  if (orElse === 'flag') {
    const leave = node.finalBody === null ? leaveAtEnd(node, cx) : null;
    if (leave === null) return withFlag(node, cx);
    const tried = cx.block(node.body);
    const handler = catchClause(node, cx)!;
    const after = cx.spliced(node.orElse!);
    return emitTry(node, tried, { ...handler, body: joined(handler.body, b.block([leave])) }, after, cx);
  }
  const tried = orElse === 'inside' ? cx.scoped(() => joined(cx.spliced(node.body), cx.spliced(node.orElse!))) : cx.block(node.body);
  const handler = catchClause(node, cx);
  const after = orElse === 'after' ? cx.spliced(node.orElse!) : null;
  emitTry(node, tried, handler, after, cx);
}

/**
 * The `else` runs unprotected. It may stand at the end of the `try` if it can't raise, or after the statement if no
 * handler lets control get there; else a flag tells.
 */
function placeElse(node: ast.Try, cx: LowerContext): 'none' | 'inside' | 'after' | 'flag' {
  const { orElse } = node;
  if (orElse === null) return 'none';
  if (orElse.body.every((statement) => !cx.facts.mayRaise(statement))) return 'inside';
  return node.handlers.every(({ body }) => alwaysLeaves(body, cx.facts)) ? 'after' : 'flag';
}

/** Nothing comes after the statement but the end of the function, or the loop's next turn: a handler goes there itself. */
function leaveAtEnd(node: ast.Try, cx: LowerContext): ir.Statement | null {
  const { function: fn, loops } = cx.frame;
  const loop = loops.at(-1);
  if (loop !== undefined) return loop.last === node ? { kind: 'ContinueStatement', label: loop.continueLabel ?? undefined } : null;
  if (fn === null || fn.node.kind === 'Lambda' || fn.node.body.body.at(-1) !== node || !returnsVoid(fn, cx)) return null;
  return b.returns(null);
}

function withFlag(node: ast.Try, cx: LowerContext): void {
  const flag = cx.temporary('completed');
  const tried = joined(cx.block(node.body), b.block([b.expression(b.assign(b.id(flag), b.boolean(true)))]));
  const declaration = b.declare('let', b.id(flag), b.boolean(false));
  const handler = catchClause(node, cx);
  const orElse = b.ifThen(b.id(flag), cx.block(node.orElse!));
  if (node.finalBody === null) cx.emit(declaration);
  emitTry(node, tried, handler, b.block([orElse]), cx, declaration);
}

/** With both an `else` after it and a `finally`, the inner `try` stands in an outer one. */
function emitTry(node: ast.Try, tried: ir.BlockStatement, handler: Handler | null, after: ir.BlockStatement | null, cx: LowerContext, flag?: ir.Statement): void {
  const finalizer = node.finalBody === null ? null : cx.block(node.finalBody);
  const catching = (last: ir.BlockStatement | null): ir.TryStatement =>
    b.tryStatement(tried, handler?.parameter ?? null, handler?.body ?? null, last, {
      at: node.span.start,
      handlerSurroundings: handler === null ? undefined : handler.surroundings,
      finalizerSurroundings: undefined,
    });
  if (after === null) {
    cx.emit(catching(finalizer));
    return;
  }
  const inner = [catching(null), ...after.body];
  if (finalizer === null) inner.forEach((statement) => cx.emit(statement));
  else cx.emit(b.tryStatement(b.block(flag === undefined ? inner : [flag, ...inner]), null, null, finalizer, { at: node.span.start }));
}

function joined(first: ir.BlockStatement, second: ir.BlockStatement): ir.BlockStatement {
  return b.block([...first.body, ...second.body], second.dangling ?? first.dangling);
}

// ---- handlers -------------------------------------------------------------------------------------------

interface Handler {
  readonly parameter: string | null;
  readonly body: ir.BlockStatement;
  readonly surroundings: ir.Surroundings | undefined;
}

function catchClause(node: ast.Try, cx: LowerContext): Handler | null {
  const { handlers } = node;
  if (handlers.length === 0) return null;
  const [only] = handlers;
  const surroundings = cx.surroundingsOf(only!.id);
  if (handlers.length === 1 && only!.type === null && !needsError(only!) && !cx.memberUses.readsContext) {
    return handledUnseen(only!, surroundings, cx);
  }
  return cx.scoped(() => {
    const caught = cx.temporary('caught');
    const body = cx.capture(() => handlersOf(node, caught, cx));
    return { parameter: caught, body: b.block(body), surroundings };
  });
}

/** A handler for everything that does not look at the error, unless a call in it does. */
function handledUnseen(only: ast.ExceptHandler, surroundings: ir.Surroundings | undefined, cx: LowerContext): Handler {
  return cx.scoped(() => {
    const { frame } = cx;
    const [outer, usedOutside] = [frame.caught, frame.usesCaught];
    const caught = cx.temporary('caught');
    frame.caught = caught;
    frame.usesCaught = false;
    const body = cx.block(only.body);
    const parameter = frame.usesCaught ? caught : null;
    frame.caught = outer;
    frame.usesCaught = usedOutside;
    return { parameter, body, surroundings };
  });
}

/** It names the error, or raises it again. */
function needsError(handler: ast.ExceptHandler): boolean {
  return handler.name !== null || raisesAgain(handler.body.body);
}

function raisesAgain(body: readonly ast.Statement[]): boolean {
  return body.some((statement) => {
    switch (statement.kind) {
      // `raise X` inside a handler has the caught error as its context.
      case 'Raise': return statement.exception === null;
      case 'If': case 'While': case 'For': return raisesAgain(statement.body.body) || raisesAgain(statement.orElse?.body ?? []);
      case 'With': return raisesAgain(statement.body.body);
      case 'Match': return statement.cases.some((matchCase) => raisesAgain(matchCase.body.body));
      case 'Try':
        return [statement.body, ...statement.handlers.map((handler) => handler.body), statement.orElse, statement.finalBody].some(
          (block) => block !== null && raisesAgain(block.body),
        );
      default: return false;
    }
  });
}

function handlersOf(node: ast.Try, caught: string, cx: LowerContext): void {
  const name = errorName(node, cx);
  cx.emit(b.constant(name, cx.python('asPythonError', b.id(caught))));
  const outer = cx.frame.caught;
  cx.frame.caught = name;
  const { handlers } = node;
  const last = handlers.at(-1)!;
  if (handlers.length === 1) single(last, name, cx);
  else cx.emit(chain(handlers, 0, name, cx));
  cx.frame.caught = outer;
}

/** The handlers' own name where they agree on one that is theirs alone. */
function errorName(node: ast.Try, cx: LowerContext): string {
  const names = new Set(node.handlers.flatMap(({ name }) => (name === null ? [] : [name.text])));
  const own = node.handlers.every(({ name }) => name === null || cx.frame.plan.bindings.get(name.id) === 'const');
  const [name] = names;
  return names.size === 1 && own && name !== undefined ? cx.variable(name) : cx.temporary('error');
}

/** One handler: what it does not handle goes on first, so that its body need not be nested. */
function single(handler: ast.ExceptHandler, name: string, cx: LowerContext): void {
  const test = handlerTest(handler, name, cx);
  if (test !== null) cx.emit(b.ifThen(negated(test), b.block([b.throws(b.id(name))])));
  bindName(handler, name, cx);
  const { body, dangling } = contextual(cx.block(handler.body), handler, name, cx);
  body.forEach((statement) => cx.emit(statement));
  if (dangling !== undefined) cx.emit({ kind: 'CommentStatement', surroundings: { leading: dangling } });
}

function negated(test: ir.Expression): ir.Expression {
  return b.not(test);
}

function chain(handlers: readonly ast.ExceptHandler[], index: number, name: string, cx: LowerContext): ir.Statement {
  const handler = handlers[index]!;
  const test = handlerTest(handler, name, cx);
  const body = handlerBlock(handler, name, cx);
  if (test === null) return body;
  const rest = index + 1 < handlers.length ? chain(handlers, index + 1, name, cx) : b.block([b.throws(b.id(name))]);
  const surroundings = index === 0 ? undefined : cx.surroundingsOf(handler.id);
  const block = surroundings?.leading === undefined ? body : withLeading(body, surroundings.leading);
  return b.ifThen(test, block, rest as ir.IfStatement['alternate']);
}

/** Comments before an `except` go to the top of its block. */
function withLeading(block: ir.BlockStatement, leading: readonly string[]): ir.BlockStatement {
  const [first, ...rest] = block.body;
  if (first === undefined) return { ...block, dangling: [...leading, ...(block.dangling ?? [])] };
  const before = first.surroundings?.leading ?? [];
  return { ...block, body: [{ ...first, surroundings: { ...first.surroundings, leading: [...leading, ...before] } }, ...rest] };
}

function handlerBlock(handler: ast.ExceptHandler, name: string, cx: LowerContext): ir.BlockStatement {
  const prologue = cx.capture(() => bindName(handler, name, cx));
  return contextual(cx.block(handler.body, prologue), handler, name, cx);
}

/** What a handler raises has the error that it handles as its `__context__`, where the program looks. */
function contextual(block: ir.BlockStatement, handler: ast.ExceptHandler, error: string, cx: LowerContext): ir.BlockStatement {
  if (!cx.memberUses.readsContext || handler.body.body.every((statement) => !cx.facts.mayRaise(statement))) return block;
  const raised = cx.scoped(() => cx.temporary('raised'));
  const thrown = cx.python('withContext', cx.python('asPythonError', b.id(raised)), b.id(error));
  return b.block([b.tryStatement(block, raised, b.block([b.throws(thrown)]), null)]);
}

function bindName(handler: ast.ExceptHandler, error: string, cx: LowerContext): void {
  if (handler.name === null) return;
  const own = cx.variable(handler.name.text);
  const variety = cx.frame.plan.bindings.get(handler.name.id);
  if (variety === undefined) cx.emit(b.expression(b.assign(b.id(own), b.id(error))));
  else if (own !== error) cx.emit(b.declare(variety, b.id(own), b.id(error)));
}

/** Null: it handles everything. */
export function handlerTest(handler: ast.ExceptHandler, name: string, cx: LowerContext): ir.Expression | null {
  if (handler.type === null || isBaseException(handler.type, cx)) return null;
  const types = handler.type.kind === 'Tuple' ? handler.type.elements : [handler.type];
  const tests = types.map((type) => typeTest(type, name, cx));
  return tests.reduce((left, right) => b.logical('||', left, right));
}

function isBaseException(type: ast.Expression, cx: LowerContext): boolean {
  return cx.facts.entryOf(type)?.id === 'builtins.BaseException';
}

function typeTest(type: ast.Expression, name: string, cx: LowerContext): ir.Expression {
  const value = cx.expression(type);
  const isClass = cx.facts.typeOf(type).kind === 'class';
  return isClass ? b.binary('instanceof', b.id(name), value, type.span.start) : cx.python('isInstance', b.id(name), value);
}
