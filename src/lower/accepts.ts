/** `proves(fact) || accepts(code, node)`: one lowering for both fidelities, and no difference that is not reported. */
import { diagnostics } from '../diagnostics/index.js';
import type * as ast from '../syntax/ast.js';
import type { LowerContext } from './context.js';

/** Reports the difference and is true in `readable`; false in `exact`. */
export function accepts(difference: 'uncheckedIndex' | 'uncheckedKey' | 'codePoints' | 'uncheckedDivision', node: ast.Node, cx: LowerContext): boolean {
  if (cx.options.fidelity === 'exact') return false;
  if (difference !== 'codePoints' || cx.facts.program.holdsRareText) cx.report(diagnostics[difference]({ expression: sourceOf(node, cx) }, cx.module.node.path, node.span));
  return true;
}

/** A difference that has no exact form: `exact` accepts none, so there it is an error. */
export function differs(difference: 'bigInteger' | 'valueIdentity' | 'intFloatMixed', node: ast.Node, cx: LowerContext): void {
  const diagnostic = diagnostics[difference]({ expression: sourceOf(node, cx) }, cx.module.node.path, node.span);
  cx.report(cx.options.fidelity === 'exact' ? { ...diagnostic, severity: 'error', hint: undefined } : diagnostic);
}


/** The node's text, shortened for a message. */
export function sourceOf(node: ast.Node, cx: LowerContext): string {
  const text = cx.module.node.text.slice(node.span.start, node.span.end).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
