/** What the analysis of the loop found: a loop inside a loop, and gathers that stay. */
import type * as ast from '../../syntax/ast.js';
import { diagnostics } from '../../diagnostics/index.js';
import { sourceOf } from '../accepts.js';
import type { LowerContext } from '../context.js';

export function reportNestedRun(node: ast.Call, cx: LowerContext): void {
  if (!cx.facts.isNestedRun(node) || cx.facts.program.nestsLoops) return;
  cx.report(diagnostics.runInRunningLoop({ call: sourceOf(node, cx) }, cx.module.node.path, node.span));
}

export function reportGatherKept(node: ast.Call, cx: LowerContext): void {
  const reason = cx.facts.whyGatherStays(node);
  if (reason === null) return;
  cx.report(diagnostics.gatherKept({ reason }, cx.module.node.path, node.span));
}

/** `session.get` could have been `fetch`: why it is not. */
export function reportObjectKept(node: ast.Call, cx: LowerContext): void {
  const reason = cx.facts.dissolving.kept.get(node.id);
  if (reason === undefined) return;
  cx.report(diagnostics.objectKept({ expression: sourceOf(node.callee, cx), reason }, cx.module.node.path, node.span));
}
