/** `pending = save()` where nothing ever reads `pending`. A call that stands by itself is reported where it is lowered. */
import type { Scope, Symbol } from '../../analyze/program.js';
import { diagnostics } from '../../diagnostics/index.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';

export function reportForgottenCoroutines(scope: Scope, cx: LowerContext): void {
  const isSeenElsewhere = scope.kind === 'class' || (scope.kind === 'module' && !cx.facts.program.isClosed);
  if (!isSeenElsewhere) for (const symbol of scope.symbols.values()) reportIfForgotten(symbol, cx);
  for (const child of scope.children) reportForgottenCoroutines(child, cx);
}

function reportIfForgotten(symbol: Symbol, cx: LowerContext): void {
  if (symbol.reads.length > 0 || symbol.isCaptured || symbol.isRebound) return;
  for (const { kind, node } of symbol.bindings) {
    if (kind !== 'assign' || node.kind !== 'Assign' || node.targets.length > 1 || node.targets[0]!.kind !== 'Name') continue;
    const { value } = node;
    if (value.kind !== 'Call' || cx.facts.typeOf(value).kind !== 'coroutine') continue;
    cx.report(diagnostics.neverAwaited({ name: sourceOf(value.callee, cx) }, cx.module.node.path, value.span));
  }
}
