/** `import a.b as c`, `from .x import (d, e)`. */
import type { Alias, Import, ImportFrom, Name } from '../../syntax/ast.js';
import { K } from '../symbols.js';
import type { BuildContext } from './context.js';
import { buildName, identifierText } from './literals.js';

export function buildImport(context: BuildContext, node: number): Import {
  const names = context.named(node).map((child) => buildAlias(context, child));
  checkTrailingComma(context, node);
  return { kind: 'Import', id: context.id(), span: context.span(node), names };
}

export function buildImportFrom(context: BuildContext, node: number): ImportFrom {
  const [source, ...nameNodes] = context.named(node) as [number, ...number[]];
  const { module, level } = buildSource(context, source);
  const names = nameNodes.map((child) => buildAlias(context, child));
  checkTrailingComma(context, node);
  return { kind: 'ImportFrom', id: context.id(), span: context.span(node), module, names, level };
}

export function buildFutureImport(context: BuildContext, node: number): ImportFrom {
  const names = context.named(node).map((child) => buildAlias(context, child));
  checkTrailingComma(context, node);
  return { kind: 'ImportFrom', id: context.id(), span: context.span(node), module: '__future__', names, level: 0 };
}

function buildSource(context: BuildContext, node: number): { module: string | null; level: number } {
  if (context.kinds[node] !== K.relative_import) return { module: dottedName(context, node), level: 0 };
  const prefix = context.childOfKind(node, K.import_prefix);
  const level = context.textOf(prefix).replace(/[^.]/g, '').length;
  const name = context.childOfKind(node, K.dotted_name);
  return { module: name === 0 ? null : dottedName(context, name), level };
}

function buildAlias(context: BuildContext, node: number): Alias {
  if (context.kinds[node] === K.wildcard_import) {
    return { kind: 'Alias', id: context.id(), span: context.span(node), name: '*', asName: null };
  }
  if (context.kinds[node] !== K.aliased_import) {
    return { kind: 'Alias', id: context.id(), span: context.span(node), name: dottedName(context, node), asName: null };
  }
  const name = dottedName(context, node + 1);
  const asName: Name = buildName(context, context.lastChild(node));
  return { kind: 'Alias', id: context.id(), span: context.span(node), name, asName };
}

/** The name without the blanks and line continuations that may stand around its dots. */
function dottedName(context: BuildContext, node: number): string {
  const written = context.textOf(node);
  return identifierText(/[\s\\]/.test(written) ? written.replace(/[\s\\]+/g, '') : written);
}

function checkTrailingComma(context: BuildContext, node: number): void {
  const last = context.lastChild(node);
  if (context.textOf(last) !== ',') return;
  const isFrom = context.kinds[node] !== K.import_statement;
  const message = isFrom ? 'trailing comma not allowed without surrounding parentheses' : 'invalid syntax';
  context.problemAt(message, last);
}
