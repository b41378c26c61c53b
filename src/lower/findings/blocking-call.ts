/** `time.sleep(1)` in an `async def`: every other task waits too. Maps say which calls block, and what to use instead. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionEntry } from '../../maps/model.js';
import { diagnostics } from '../../diagnostics/index.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';
import { isInCoroutine, type Place } from './place.js';

export function reportBlockingCall(node: ast.Call, place: Place, cx: LowerContext): void {
  const entry = entryOf(node, cx);
  if (entry === null || entry.blocks === null || !isInCoroutine(place)) return;
  const call = `${sourceOf(node.callee, cx)}(...)`;
  cx.report(diagnostics.blockingCall({ call, instead: entry.blocks }, cx.module.node.path, node.span));
}

function entryOf(node: ast.Call, cx: LowerContext): FunctionEntry | null {
  const callee = cx.facts.calleeOf(node);
  if (callee.kind === 'map') return callee.entry;
  return callee.kind === 'mapClass' ? callee.construct : null;
}
