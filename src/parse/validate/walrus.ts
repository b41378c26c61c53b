/** Assignment expressions inside comprehensions (PEP 572). */
import type { NamedExpr } from '../../syntax/ast.js';
import type { Scope } from './validate.js';

type Report = (message: string, at: { readonly span: { start: number; end: number } }) => void;

export function checkWalrus(node: NamedExpr, scope: Scope, report: Report): void {
  const { text } = node.target;
  if (text === '__debug__') report('cannot assign to __debug__', node.target);
  let at: Scope | null = scope;
  while (at !== null && at.kind === 'comprehension') {
    if (at.iteration.has(text)) {
      report(`assignment expression cannot rebind comprehension iteration variable '${text}'`, node.target);
      return;
    }
    if (isInIterable(at, node)) {
      report('assignment expression cannot be used in a comprehension iterable expression', node.target);
      return;
    }
    at = at.outer;
  }
  if (at !== scope && at?.kind === 'class') {
    report('assignment expression within a comprehension cannot be used in a class body', node.target);
  }
}

function isInIterable(scope: Scope, node: NamedExpr): boolean {
  const { node: comprehension } = scope;
  if (!('generators' in comprehension)) return false;
  return comprehension.generators.some(({ iterable }) => (
    iterable.span.start <= node.span.start && node.span.end <= iterable.span.end
  ));
}
