/** Which modules of the project run before this one, and in which order: as Python's import statements say. */
import type { ModuleInfo } from '../../analyze/program.js';
import { absoluteModule, isPackageFile, ownStatements } from '../../analyze/index.js';
import type * as ast from '../../syntax/ast.js';
import type { LowerContext } from '../context.js';
import { specifierOf } from './specifier.js';

/** Records what the module's own import statements run; those of its functions come after. */
export function runImports(body: readonly ast.Statement[], cx: LowerContext): void {
  if (cx.facts.modules.length === 1) return;
  for (const statement of ownStatements(body)) {
    for (const module of modulesRunBy(statement, cx)) cx.imports.runs(specifierOf(module, cx));
  }
}

/** The packages around an imported module come first. What does nothing when it runs need not be mentioned. */
export function modulesRunBy(node: ast.Statement, cx: LowerContext): readonly ModuleInfo[] {
  const names = importedNames(node, cx.module);
  const modules = names.flatMap((name) => {
    const found = cx.facts.modules.find((module) => module.name === name);
    return found === undefined || found === cx.module || isAround(found, cx.module) ? [] : [found];
  });
  return modules.filter((module) => !isSilent(module, cx, new Set()));
}

function importedNames(node: ast.Statement, importer: ModuleInfo): readonly string[] {
  if (node.kind === 'Import') return node.names.flatMap(({ name }) => withPackages(name));
  if (node.kind !== 'ImportFrom') return [];
  const base = absoluteModule(node, importer.name, isPackageFile(importer.node.path));
  return [...withPackages(base), ...node.names.map(({ name }) => (base === '' ? name : `${base}.${name}`))];
}

function withPackages(name: string): readonly string[] {
  const parts = name.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** A package's own modules run after it has begun. */
function isAround(outer: ModuleInfo, inner: ModuleInfo): boolean {
  return inner.name.startsWith(`${outer.name}.`);
}

/** It only defines: when it runs makes no difference. */
export function isSilent(module: ModuleInfo, cx: LowerContext, seen: Set<ModuleInfo>): boolean {
  if (seen.has(module)) return true;
  seen.add(module);
  return module.node.body.every((statement) => isSilentStatement(statement, module, cx, seen));
}

function isSilentStatement(node: ast.Statement, module: ModuleInfo, cx: LowerContext, seen: Set<ModuleInfo>): boolean {
  switch (node.kind) {
    case 'FunctionDef': return node.decorators.length === 0;
    case 'ClassDef':
    case 'TypeAlias':
    case 'Pass': return true;
    case 'ExpressionStatement': return node.value.kind === 'StringLiteral' || node.value.kind === 'EllipsisLiteral';
    case 'Assign': return isData(node.value);
    case 'AnnAssign': return node.value === null || isData(node.value);
    case 'If': return cx.facts.entryOf(node.test)?.id === 'typing.TYPE_CHECKING';
    case 'Import':
    case 'ImportFrom':
      return importedNames(node, module).every((name) => {
        const found = cx.facts.modules.find((one) => one.name === name);
        return found === undefined || isSilent(found, cx, seen);
      });
    default: return false;
  }
}

/** A statement of the module itself that nobody can hear. */
export function isQuiet(node: ast.Statement, cx: LowerContext): boolean {
  return isSilentStatement(node, cx.module, cx, new Set([cx.module]));
}

function isData(node: ast.Expression): boolean {
  switch (node.kind) {
    case 'NumberLiteral':
    case 'StringLiteral':
    case 'BytesLiteral':
    case 'BooleanLiteral':
    case 'NoneLiteral':
    case 'Name': return true;
    case 'List':
    case 'Tuple':
    case 'Set': return node.elements.every(isData);
    case 'Dict': return node.items.every(({ key, value }) => key !== null && isData(key) && isData(value));
    case 'UnaryOp': return isData(node.operand);
    case 'BinOp': return isData(node.left) && isData(node.right);
    case 'Subscript': return isData(node.value);
    default: return false;
  }
}
