/** `from __future__ import ...` stands at the beginning, and names a feature there is. */
import type { Module, Node } from '../../syntax/ast.js';
import { forEachChild } from '../../syntax/visit.js';

type Report = (message: string, at: { readonly span: { start: number; end: number } }) => void;

const FEATURES: ReadonlySet<string> = new Set([
  'nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals',
  'barry_as_FLUFL', 'generator_stop', 'annotations',
]);

export function checkFutureImports(module: Module, report: Report): void {
  if (!module.text.includes('__future__')) return;
  let isBeginning = true;
  module.body.forEach((statement, index) => {
    const isDocstring = index === 0 && statement.kind === 'ExpressionStatement'
      && statement.value.kind === 'StringLiteral';
    if (statement.kind === 'ImportFrom' && statement.module === '__future__' && isBeginning) {
      for (const { name } of statement.names) {
        if (name === 'braces') report('not a chance', statement);
        else if (!FEATURES.has(name)) report(`future feature ${name} is not defined`, statement);
      }
    } else if (!isDocstring) {
      isBeginning = false;
      late(statement, report);
    }
  });
}

function late(node: Node, report: Report): void {
  if (node.kind === 'ImportFrom' && node.module === '__future__') {
    report('from __future__ imports must occur at the beginning of the file', node);
  }
  forEachChild(node, (child) => late(child, report));
}
