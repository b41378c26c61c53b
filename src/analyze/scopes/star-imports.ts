/** `from shop import *`: the names that it binds, before any scope is built. */
import type * as ast from '../../syntax/ast.js';
import { ownStatements } from './walk.js';

export class StarImports {
  private readonly modules: ReadonlyMap<string, ast.Module>;
  private readonly known = new Map<string, readonly string[]>();

  constructor(modules: readonly ast.Module[]) {
    this.modules = new Map(modules.map((module) => [module.name, module]));
  }

  /** Nothing for a module that is not of the program. */
  namesOf(node: ast.ImportFrom, importer: ast.Module): readonly string[] {
    const module = this.modules.get(absoluteModule(node, importer.name, isPackageFile(importer.path)));
    return module === undefined || module === importer ? [] : this.publicNames(module);
  }

  /** `__all__` where it is a list of literals, else every name that the module binds without a leading underscore. */
  private publicNames(module: ast.Module): readonly string[] {
    const known = this.known.get(module.name);
    if (known !== undefined) return known;
    this.known.set(module.name, []); // modules that import each other's names
    const names = listedNames(module) ?? [...this.boundNames(module)].filter((name) => !name.startsWith('_'));
    this.known.set(module.name, names);
    return names;
  }

  private boundNames(module: ast.Module): ReadonlySet<string> {
    const names = new Set<string>();
    for (const statement of ownStatements(module.body)) {
      for (const name of boundBy(statement)) names.add(name);
      if (statement.kind !== 'ImportFrom' || !statement.names.some(({ name }) => name === '*')) continue;
      for (const name of this.namesOf(statement, module)) names.add(name);
    }
    return names;
  }
}

/** `from .. import x` in `pkg.worker`: the absolute name of what it imports from. */
export function absoluteModule(node: ast.ImportFrom, importer: string, isPackage: boolean): string {
  if (node.level === 0) return node.module ?? '';
  const parts = importer.split('.');
  const kept = parts.slice(0, parts.length - node.level + (isPackage ? 1 : 0));
  return [...kept, ...(node.module === null ? [] : [node.module])].join('.');
}

export function isPackageFile(path: string): boolean {
  return /(?:^|[\\/])__init__\.py$/.test(path);
}

function listedNames(module: ast.Module): readonly string[] | null {
  for (const statement of module.body) {
    if (statement.kind !== 'Assign' && statement.kind !== 'AnnAssign') continue;
    const [target] = statement.kind === 'Assign' ? statement.targets : [statement.target];
    const { value } = statement;
    if (target?.kind !== 'Name' || target.text !== '__all__') continue;
    if (value?.kind !== 'List' && value?.kind !== 'Tuple') return null;
    const names = value.elements.map((element) => (element.kind === 'StringLiteral' ? element.value : null));
    return names.every((name) => name !== null) ? names : null;
  }
  return null;
}

function boundBy(node: ast.Statement): readonly string[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'ClassDef':
    case 'TypeAlias': return [node.name.text];
    case 'Import': return node.names.map((alias) => alias.asName?.text ?? alias.name.split('.')[0]!);
    case 'ImportFrom': return node.names.flatMap((alias) => (alias.name === '*' ? [] : [alias.asName?.text ?? alias.name]));
    case 'Assign': return node.targets.flatMap(namesIn);
    case 'AnnAssign': return node.value === null ? [] : namesIn(node.target);
    case 'AugAssign':
    case 'For': return namesIn(node.target);
    case 'With': return node.items.flatMap(({ target }) => (target === null ? [] : namesIn(target)));
    default: return [];
  }
}

function namesIn(target: ast.Expression): readonly string[] {
  switch (target.kind) {
    case 'Name': return [target.text];
    case 'Starred': return namesIn(target.value);
    case 'Tuple':
    case 'List': return target.elements.flatMap(namesIn);
    default: return [];
  }
}
