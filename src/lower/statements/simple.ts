/** Statements of one line: `return`, `raise`, `assert`, `del`, `break`, `continue`, and those that leave nothing. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import { sourceOf } from '../accepts.js';
import { diagnostics } from '../../diagnostics/index.js';
import { bindArguments } from '../../maps/bind.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { awaitPort, coroutineOf } from '../calls/awaitable.js';
import { lowerRawCall } from '../calls/index.js';
import type { LowerContext } from '../context.js';
import { asThrow } from '../not-ported.js';
import { lowerAwaited } from '../expressions/await.js';
import { lowerText } from '../expressions/formatted-string.js';
import { lowerTest } from '../expressions/test.js';
import { returnsVoid } from '../functions/index.js';
import { flowsInto, typeOnItsWay } from '../types/flows-into.js';

export function lowerExpressionStatement(node: ast.ExpressionStatement, cx: LowerContext): void {
  const { value } = node;
  const at = node.span.start;
  switch (value.kind) {
    case 'EllipsisLiteral':
    case 'NoneLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral': return;
    case 'StringLiteral':
      // A string in the place of a comment.
      cx.emit({ kind: 'CommentStatement', surroundings: { leading: value.value.trim().split('\n').map((line) => ` ${line.trim()}`.trimEnd()) } });
      return;
    case 'Await': return cx.emit(b.expression(lowerAwaited(value, cx, true), { at }));
    case 'Call': return lowerCallStatement(value, cx);
    default: return emitExpression(cx.expression(value), at, cx);
  }
}

/** `uvloop.install()`: a call that the port has no need of. */
function isDropped(node: ast.Call, cx: LowerContext): boolean {
  const callee = cx.facts.calleeOf(node);
  if (callee.kind !== 'map' || callee.entry.dropped === null) return false;
  cx.report(diagnostics.callLeftOut({ call: sourceOf(node, cx), reason: callee.entry.dropped }, cx.module.node.path, node.span));
  return true;
}

function lowerCallStatement(node: ast.Call, cx: LowerContext): void {
  if (isDropped(node, cx)) return;
  const raw = lowerRawCall(node, cx, { isUnused: true });
  const at = node.span.start;
  switch (raw.form) {
    case 'coroutine':
      cx.report(diagnostics.neverAwaited({ name: raw.name ?? 'coroutine' }, cx.module.node.path, node.span));
      return cx.emit(b.expression(coroutineOf(raw, cx), { at }));
    case 'awaited': return cx.emit(b.expression(b.awaitOf(raw.value, at), { at }));
    case 'promise': return emitExpression(awaitPort(raw.value, cx), at, cx);
    case 'value': return emitExpression(raw.value, at, cx);
  }
}

function emitExpression(value: ir.Expression, at: number, cx: LowerContext): void {
  if (value.kind === 'UndefinedLiteral') return;
  cx.emit(asThrow(value) ?? b.expression(value, { at }));
}

export function lowerReturn(node: ast.Return, cx: LowerContext): void {
  const at = node.span.start;
  const info = cx.frame.function;
  const isVoid = info !== null && returnsVoid(info, cx);
  if (node.value === null || node.value.kind === 'NoneLiteral') {
    const value = isVoid || info === null || info.isGenerator ? null : b.nullLiteral(at);
    return cx.emit(b.returns(value, { at }));
  }
  if (isVoid) {
    lowerExpressionStatement({ kind: 'ExpressionStatement', id: node.id, span: node.span, value: node.value }, cx);
    return cx.emit(b.returns(null, { at }));
  }
  cx.emit(b.returns(coerced(node.value, cx), { at }));
}

/** The declared type is what callers rely on, where the value's is not known. */
function coerced(node: ast.Expression, cx: LowerContext): ir.Expression {
  const value = cx.expression(node);
  const info = cx.frame.function;
  if (info === null || info.isGenerator) return value;
  // An item of what is always empty.
  if (node.kind === 'Subscript' && cx.facts.typeOf(node).kind === 'never') return b.as(value, cx.printType(cx.facts.returnTypeOf(info)));
  if (info.declaredReturn === null) return value;
  const declared = cx.facts.returnTypeOf(info);
  // The runtime's `unknown`, which the analysis took for what it saw: a type variable may be more.
  if (value.kind === 'AsExpression' && declared.kind === 'variable') return { ...value, type: cx.printType(declared) };
  return flowsInto(value, typeOnItsWay(node, cx), declared, cx);
}

export function lowerRaise(node: ast.Raise, cx: LowerContext): void {
  const at = node.span.start;
  if (node.exception === null) {
    const caught = cx.frame.caught;
    if (caught !== null) return cx.emit(b.throws(b.id(caught), { at }));
    return cx.emit(b.throws(b.create(cx.runtime('python', 'RuntimeError'), [b.string('No active exception to reraise')]), { at }));
  }
  let error = instantiated(node.exception, cx);
  if (node.cause !== null) error = cx.python('withCause', error, node.cause.kind === 'NoneLiteral' ? b.nullLiteral() : instantiated(node.cause, cx));
  cx.emit(b.throws(error, { at }));
}

/** `raise ValueError` makes one. */
function instantiated(node: ast.Expression, cx: LowerContext): ir.Expression {
  const type = cx.facts.typeOf(node);
  const value = cx.expression(node);
  if (type.kind === 'class') return withoutArguments(type, cx) ?? b.create(value, [], node.span.start);
  if (type.kind === 'unknown') return cx.python('asPythonError', value);
  return value;
}

/** `raise NotFound` of a class whose constructor asks for more. */
function withoutArguments(type: Type & { kind: 'class' }, cx: LowerContext): ir.Expression | null {
  if (type.class.kind !== 'classInfo') return null;
  const init = cx.facts.lookup(type.class, '__init__');
  if (init === null || !('kind' in init) || init.kind !== 'functionInfo') return null;
  const { error } = bindArguments(init.parameters.slice(1), { args: [], keywords: [] }, { name: init.qualifiedName, implicit: 1 });
  return error === null ? null : b.create(cx.runtime('python', 'PyTypeError'), [b.string(error)]);
}

export function lowerAssert(node: ast.Assert, cx: LowerContext): void {
  const test = lowerTest(node.test, cx);
  const message = node.message === null ? [] : [b.arrow([], cx.isolated(() => lowerText(node.message!, cx)))];
  cx.emit(b.expression(cx.python('assertion', test, ...message), { at: node.span.start }));
}

export function lowerBreak(node: ast.Break, cx: LowerContext): void {
  const label = cx.frame.loops.at(-1)?.breakLabel ?? undefined;
  cx.emit({ kind: 'BreakStatement', label, at: node.span.start });
}

export function lowerContinue(node: ast.Continue, cx: LowerContext): void {
  const label = cx.frame.loops.at(-1)?.continueLabel ?? undefined;
  cx.emit({ kind: 'ContinueStatement', label, at: node.span.start });
}

/** `pass`, `global`, `nonlocal`: nothing is left but their comments. */
export function lowerNothing(): void {
  return;
}
