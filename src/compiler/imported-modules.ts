/** The modules that a file may import, so that the ones of the project can be found and converted with it. */
import type * as ast from '../syntax/ast.js';

/** Absolute dotted names, relative imports resolved. `from a import b` yields `a` and `a.b`: `b` may be a module. */
export function importedModules(module: ast.Module, isPackage: boolean): readonly string[] {
  const names = new Set<string>();
  for (const statement of importsIn(module)) {
    if (statement.kind === 'Import') {
      for (const alias of statement.names) addWithParents(names, alias.name);
    } else {
      const base = absoluteName(statement, module.name, isPackage);
      if (base !== '') addWithParents(names, base);
      for (const alias of statement.names) if (alias.name !== '*') names.add(base === '' ? alias.name : `${base}.${alias.name}`);
    }
  }
  return [...names];
}

/** Importing `a.b.c` runs `a` and `a.b` first. */
function addWithParents(names: Set<string>, name: string): void {
  const parts = name.split('.');
  for (let count = 1; count <= parts.length; count += 1) names.add(parts.slice(0, count).join('.'));
}

function absoluteName(statement: ast.ImportFrom, name: string, isPackage: boolean): string {
  if (statement.level === 0) return statement.module ?? '';
  const parts = name.split('.');
  const up = isPackage ? statement.level - 1 : statement.level;
  return [...parts.slice(0, parts.length - up), ...(statement.module === null ? [] : [statement.module])].join('.');
}

/** Imports are statements, so that only blocks have to be looked through. */
function importsIn(root: ast.Module): readonly (ast.Import | ast.ImportFrom)[] {
  const found: (ast.Import | ast.ImportFrom)[] = [];
  const visit = (body: readonly ast.Statement[]): void => {
    for (const statement of body) {
      if (statement.kind === 'Import' || statement.kind === 'ImportFrom') found.push(statement);
      else for (const block of blocksIn(statement)) visit(block.body);
    }
  };
  visit(root.body);
  return found;
}

/** The blocks of a statement, those of definitions included. */
function blocksIn(node: ast.Statement): readonly ast.Block[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'ClassDef':
    case 'With': return [node.body];
    case 'For':
    case 'While':
    case 'If': return node.orElse === null ? [node.body] : [node.body, node.orElse];
    case 'Match': return node.cases.map(({ body }) => body);
    case 'Try': {
      const blocks = [node.body, ...node.handlers.map(({ body }) => body), node.orElse, node.finalBody];
      return blocks.filter((block) => block !== null);
    }
    default: return [];
  }
}
