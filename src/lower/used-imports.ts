/**
 * What is imported and mentioned. A lowering may print a type or make a helper's name and then find a shorter form: only
 * the finished module tells.
 */
import type * as ir from '../target/ir.js';

/** The imports, without names of the runtime that nothing mentions. Imports of other modules stay: they run them. */
export function usedImports(imports: readonly ir.ImportDeclaration[], body: readonly ir.Statement[]): readonly ir.ImportDeclaration[] {
  const missing = new Set(imports.filter(isOfRuntime).flatMap(({ names }) => (names ?? []).map(({ local }) => local)));
  removeMentioned(missing, body);
  return imports.flatMap((declaration) => {
    if (declaration.names === null || !isOfRuntime(declaration)) return [declaration];
    const names = declaration.names.filter(({ local }) => !missing.has(local));
    return names.length === 0 ? [] : [{ ...declaration, names }];
  });
}

function isOfRuntime({ specifier }: ir.ImportDeclaration): boolean {
  return specifier.startsWith('aio2ts/');
}

/** Takes out every `name` of a node (of an identifier, of a type, of a `typeof`); done as soon as nothing is missing. */
function removeMentioned(missing: Set<string>, node: unknown): void {
  if (typeof node !== 'object' || node === null || missing.size === 0) return;
  if (Array.isArray(node)) {
    for (const item of node) removeMentioned(missing, item);
    return;
  }
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    if (typeof value === 'object') removeMentioned(missing, value);
    else if (key === 'name' && typeof value === 'string') missing.delete(value.includes('.') ? value.slice(0, value.indexOf('.')) : value);
  }
}
