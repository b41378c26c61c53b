/** `proves(fact) || accepts(code, node)`: one lowering for both fidelities, and no difference that is not reported. */
import { diagnostics } from '../diagnostics/index.js';
import type * as ast from '../syntax/ast.js';
import type { LowerContext } from './context.js';

/** Reports the difference and is true in `readable`; false in `exact`. */
export function accepts(difference: 'uncheckedIndex' | 'uncheckedKey' | 'intFloatMixed' | 'codePoints' | 'bigInteger', node: ast.Node, cx: LowerContext): boolean {
  if (cx.options.fidelity === 'exact') return false;
  cx.report(diagnostics[difference]({ expression: sourceOf(node, cx) }, cx.module.node.path, node.span));
  return true;
}

/** The node's text, shortened for a message. */
export function sourceOf(node: ast.Node, cx: LowerContext): string {
  const text = cx.module.node.text.slice(node.span.start, node.span.end).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
