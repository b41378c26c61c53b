/**
 * What is imported and mentioned. A lowering may print a type or make a helper's name and then find a shorter form: only
 * the finished module tells.
 */
import type * as ir from '../target/ir.js';

/** The imports, without names of the runtime that nothing mentions. Imports of other modules stay: they run them. */
export function usedImports(imports: readonly ir.ImportDeclaration[], body: readonly ir.Statement[]): readonly ir.ImportDeclaration[] {
  const mentioned = new Set<string>();
  collect(body, mentioned);
  return imports.flatMap((declaration) => {
    if (declaration.names === null || !declaration.specifier.startsWith('aio2ts/')) return [declaration];
    const names = declaration.names.filter(({ local }) => mentioned.has(local));
    return names.length === 0 ? [] : [{ ...declaration, names }];
  });
}

/** Every `name` of a node: of an identifier, of a type, of a `typeof`. */
function collect(node: unknown, into: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) collect(item, into);
    return;
  }
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    if (typeof value === 'object') collect(value, into);
    else if (key === 'name' && typeof value === 'string') into.add(value.includes('.') ? value.slice(0, value.indexOf('.')) : value);
  }
}
