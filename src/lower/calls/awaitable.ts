/** Awaitables that somebody else starts (`create_task(f(x))`), or that start here (`Promise.all`). */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import { diagnostics } from '../../diagnostics/index.js';
import { throwsInPlace } from '../not-ported.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { lowerListOf } from '../expressions/comprehension.js';
import { joinOf } from './join.js';
import { lowerRawCall } from './index.js';
import type { RawCall } from './raw-call.js';

/** `() => f(x)` where nothing in it can change until it runs, else a coroutine; any other awaitable is itself. */
export function lowerAwaitable(node: ast.Expression, cx: LowerContext): ir.Expression {
  if (node.kind === 'Starred') {
    const { value } = node;
    if (isListOfCalls(value)) return b.spread(lowerListOf(value, cx, (element) => lowerAwaitable(element, cx)), node.span.start);
    return cx.expression(node);
  }
  if (node.kind === 'ListComp' && isListOfCalls(node)) return lowerListOf(node, cx, (element) => lowerAwaitable(element, cx));
  if ((node.kind === 'List' || node.kind === 'Tuple') && node.elements.length > 0) {
    return b.array(cx.inOrder(node.elements, (element) => lowerAwaitable(element, cx)), node.span.start);
  }
  if (node.kind !== 'Call') return cx.expression(node);
  const raw = lowerRawCall(node, cx, {});
  if (raw.form !== 'coroutine') return finishCall(raw, cx);
  return raw.isMovable ? thunkOf(raw.value) : coroutineOf(raw, cx, true);
}

/** `() => f(x)`; a call without arguments is the function itself. */
function thunkOf(call: ir.Expression): ir.Expression {
  const isPlain = call.kind === 'CallExpression' && call.args.length === 0 && call.callee.kind === 'Identifier' && call.dangling === undefined;
  return isPlain ? call.callee : b.arrow([], call);
}

function isListOfCalls(node: ast.Expression): node is ast.ListComp | ast.GeneratorExp {
  return (node.kind === 'ListComp' || node.kind === 'GeneratorExp') && node.element.kind === 'Call';
}

/** The promise of an awaitable that starts in place. */
export function lowerStarted(node: ast.Expression, cx: LowerContext): ir.Expression {
  if (node.kind === 'Starred') {
    const { value } = node;
    if (isListOfCalls(value)) return b.spread(lowerListOf(value, cx, (element) => lowerStarted(element, cx)), node.span.start);
    if (cx.facts.program.storesPromises) return b.spread(cx.expression(value), node.span.start);
    const item = cx.temporary('work');
    const array = b.member(b.id('Array'), 'from');
    return b.spread(b.call(array, [cx.expression(value), b.arrow([b.parameter(b.id(item))], cx.asyncio('join', b.id(item)))]));
  }
  if (node.kind === 'Call') {
    const raw = lowerRawCall(node, cx, { isAwaited: true });
    if (raw.form !== 'value') return raw.value;
    return joinOf(raw.value, cx.facts.typeOf(node), cx);
  }
  return joinOf(cx.expression(node), cx.facts.typeOf(node), cx);
}

/** The value of a call that stands by itself. */
export function finishCall(raw: RawCall, cx: LowerContext): ir.Expression {
  switch (raw.form) {
    case 'value': return raw.value;
    case 'coroutine': return coroutineOf(raw, cx);
    case 'awaited': return b.awaitOf(raw.value, raw.value.at);
    case 'promise': return awaitPort(raw.value, cx);
  }
}

/** The port of a synchronous call gives a promise: where nothing can wait for it, it has no port. */
export function awaitPort(value: ir.Expression, cx: LowerContext): ir.Expression {
  if (cx.frame.isAsync) return b.awaitOf(value, value.at);
  const info = cx.frame.function;
  const what = `\`${info?.qualifiedName ?? cx.module.name}\``;
  const span = info?.node.kind === 'FunctionDef' ? info.node.name.span : info?.node.span ?? cx.module.node.span;
  const diagnostic = diagnostics.cannotBeAsync({ what, reason: reasonOf(info) }, cx.module.node.path, span);
  return throwsInPlace(`${info?.qualifiedName ?? 'The module'} would have to await`, diagnostic, cx);
}

function reasonOf(info: FunctionInfo | null): string {
  if (info?.role === 'property' || info?.role === 'setter') return 'it is a property, which JavaScript reads synchronously';
  if (info?.name === '__init__') return 'it is a constructor';
  return 'JavaScript calls it and does not wait';
}

/** The function under its Python name, which the coroutine shows. */
function shown(callee: ir.Identifier, raw: RawCall, cx: LowerContext): ir.Expression {
  const fn = raw.function;
  if (fn === undefined || fn.qualifiedName === callee.name || cx.facts.isNameObserved(fn)) return callee;
  if (fn.module !== cx.module || fn.symbol?.scope.kind !== 'module' || fn.isDecorated) return cx.python('named', callee, b.string(fn.qualifiedName));
  cx.shownNames.set(callee.name, fn.qualifiedName);
  return callee;
}

/**
 * `coroutine(f, x)`: callee and arguments are evaluated now, the body runs when it is awaited. `isStarted`: by who gets it,
 * so that nobody sees the coroutine and its name.
 */
export function coroutineOf(raw: RawCall, cx: LowerContext, isStarted = false): ir.Expression {
  const { value } = raw;
  if (value.kind === 'CallExpression' && value.optional !== true) {
    if (value.callee.kind === 'Identifier' || raw.isValue === true) return { ...cx.asyncio('coroutine', isStarted || value.callee.kind !== 'Identifier' ? value.callee : shown(value.callee, raw, cx), ...value.args), at: value.at };
    if (value.callee.kind === 'MemberExpression') {
      const { object, property } = value.callee;
      if (object.kind !== 'SuperExpression') {
        const receiver = isAtom(object) ? object : cx.bind(object, 'receiver');
        const bound = b.method(b.member(receiver, property), 'bind', [receiver]);
        return cx.asyncio('coroutine', raw.function === undefined || isStarted ? bound : cx.python('named', bound, b.string(raw.function.qualifiedName)), ...value.args);
      }
    }
  }
  return cx.asyncio('coroutine', b.arrow([], value));
}
