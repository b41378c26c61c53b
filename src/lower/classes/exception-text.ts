/** Exceptions of the program that say what their text is. */
import type { Facts } from '../../analyze/facts.js';
import type { Scope } from '../../analyze/program.js';

/** A class of the scope, or of one in it, has a `__str__` of its own. */
export function overridesText(scope: Scope, facts: Facts): boolean {
  if (scope.node.kind === 'ClassDef') {
    const info = facts.classOf(scope.node);
    if (info.isException && info.methods.has('__str__')) return true;
  }
  return scope.children.some((child) => overridesText(child, facts));
}
