/** What `for await` runs over. */
import type * as ast from '../../syntax/ast.js';
import { loweredHoles } from '../calls/holes.js';
import { applyCase } from '../calls/map-call.js';
import type { IterationEntry } from '../../maps/model.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { lowerIterable } from '../expressions/iterable.js';
import { isNotPorted } from '../not-ported.js';

/** `exits`: the loop may be left early, which closes a generator that nobody else holds. */
export function lowerAsyncIterable(node: ast.Expression, cx: LowerContext, exits = false): ir.Expression {
  const type = cx.facts.typeOf(node);
  const lowered = cx.expression(node);
  // A throw in the head of a `for await` makes TypeScript's flow analysis run in circles.
  const value = isNotPorted(lowered, cx) ? cx.bind(lowered, 'items') : lowered;
  if (type.kind === 'object') {
    const found = cx.facts.elementOf(type, true);
    const entry = found?.entry ?? null;
    if (entry !== null) {
      const iterable = applyCase(entry.emit, loweredHoles({ self: value }, type), node, cx);
      return exits && isFreshGenerator(node, cx) ? cx.asyncio('temporary', iterable) : iterable;
    }
  }
  return cx.asyncio('asyncIterate', value);
}

/** A call of an async generator function: the loop has the only reference. */
function isFreshGenerator(node: ast.Expression, cx: LowerContext): boolean {
  if (node.kind !== 'Call') return node.kind === 'GeneratorExp';
  const callee = cx.facts.calleeOf(node);
  return callee.kind === 'function' && callee.function.isGenerator && callee.function.isCoroutine;
}

/** `for x in pool.map(f, xs)` waits for each item: it is `for await` in the port. Null for other iterables. */
export function lowerWaitingIterable(node: ast.Expression, cx: LowerContext): ir.Expression | null {
  const entry = waitingIteration(node, cx);
  const type = cx.facts.typeOf(node);
  if (entry !== null && cx.frame.isAsync) return applyCase(entry.emit, loweredHoles({ self: cx.expression(node) }, type), node, cx);
  const around = entry === null && cx.frame.isAsync ? aroundWaiting(node, cx) : null;
  if (around === null) return null;
  const args = cx.inOrder(around.args, (arg) => lowerWaitingIterable(arg, cx) ?? (arg === around.start ? cx.expression(arg) : lowerIterable(arg, cx)));
  return { ...cx.asyncio(around.by, ...args), at: node.span.start };
}

export const isWaiting = (node: ast.Expression, cx: LowerContext): boolean => waitingIteration(node, cx) !== null || aroundWaiting(node, cx) !== null;

interface AroundWaiting {
  readonly by: 'enumerateLater' | 'zipLater';
  readonly args: readonly ast.Expression[];
  readonly start: ast.Expression | undefined;
}

/** `enumerate(pool.map(f, xs))`, `zip(names, pool.map(f, xs))`: they hand each item on as it comes. */
function aroundWaiting(node: ast.Expression, cx: LowerContext): AroundWaiting | null {
  if (node.kind !== 'Call') return null;
  const callee = cx.facts.calleeOf(node);
  const id = callee.kind === 'mapClass' ? callee.entry.id : null;
  const by = id === 'builtins.enumerate' ? 'enumerateLater' : id === 'builtins.zip' && node.keywords.length === 0 ? 'zipLater' : null;
  const args = [...node.args, ...node.keywords.map(({ value }) => value)];
  if (by === null || args.some(({ kind }) => kind === 'Starred')) return null;
  const sources = by === 'enumerateLater' ? args.slice(0, 1) : args;
  return sources.some((source) => isWaiting(source, cx)) ? { by, args, start: by === 'enumerateLater' ? args[1] : undefined } : null;
}

function waitingIteration(node: ast.Expression, cx: LowerContext): IterationEntry | null {
  const type = cx.facts.typeOf(node);
  const entry = type.kind === 'object' ? (cx.facts.elementOf(type, false)?.entry ?? null) : null;
  return entry?.isPortAsync === true ? entry : null;
}
