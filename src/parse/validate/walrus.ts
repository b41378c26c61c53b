/** Assignment expressions inside comprehensions (PEP 572). */
import type { NamedExpr } from '../../syntax/ast.js';
import type { Scope } from './validate.js';

type Report = (message: string, at: { readonly span: { start: number; end: number } }) => void;

export function checkWalrus(node: NamedExpr, scope: Scope, isInIterable: boolean, report: Report): void {
  const { text } = node.target;
  if (isInIterable) {
    report('assignment expression cannot be used in a comprehension iterable expression', node);
    return;
  }
  if (text === '__debug__') report('cannot assign to __debug__', node.target);
  let at: Scope | null = scope;
  while (at !== null && at.kind === 'comprehension') {
    if (at.iteration.has(text)) {
      report(`assignment expression cannot rebind comprehension iteration variable '${text}'`, node.target);
      return;
    }
    at = at.outer;
  }
  if (at !== scope && at?.kind === 'class') {
    report('assignment expression within a comprehension cannot be used in a class body', node.target);
  }
}
