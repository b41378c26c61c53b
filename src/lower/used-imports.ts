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

/** What three of four nodes are: to go through their keys one by one took as long as a tenth of the lowering. */
type Common = ir.Identifier | ir.StringLiteral | ir.NumberLiteral | ir.KeywordType | ir.MemberExpression | ir.CallExpression;

/** Takes out every `name` of a node (of an identifier, of a type, of a `typeof`); done as soon as nothing is missing. */
function removeMentioned(missing: Set<string>, node: unknown): void {
  if (typeof node !== 'object' || node === null || missing.size === 0) return;
  const common = node as Common;
  switch (common.kind) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'KeywordType': return;
    case 'Identifier': missing.delete(firstName(common.name)); return;
    case 'MemberExpression': return removeMentioned(missing, common.object);
    case 'CallExpression':
      removeMentioned(missing, common.callee);
      for (const arg of common.args) removeMentioned(missing, arg);
      return removeMentioned(missing, common.typeArguments);
    default: return removeMentionedInParts(missing, node);
  }
}

function removeMentionedInParts(missing: Set<string>, node: object): void {
  if (Array.isArray(node)) {
    for (const item of node) removeMentioned(missing, item);
    return;
  }
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    if (typeof value === 'object') removeMentioned(missing, value);
    else if (key === 'name' && typeof value === 'string') missing.delete(firstName(value));
  }
}

const firstName = (name: string): string => (name.includes('.') ? name.slice(0, name.indexOf('.')) : name);
