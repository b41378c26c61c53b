/** Imports: of the project's own modules they stay; a mapped library is imported where it is used; others are reported. */
import type * as ast from '../../syntax/ast.js';
import type { ModuleInfo } from '../../analyze/program.js';
import { diagnostics } from '../../diagnostics/index.js';
import type { LowerContext } from '../context.js';

export function lowerImport(node: ast.Import, cx: LowerContext): void {
  for (const alias of node.names) {
    const module = findModule(alias.name, cx);
    if (module === null) {
      reportUncovered(alias.name, alias, cx);
      continue;
    }
    const local = alias.asName?.text ?? alias.name.split('.')[0]!;
    cx.imports.namespace(specifierOf(module, cx), cx.variable(local));
    cx.projectImports.add(alias.id);
  }
}

export function lowerImportFrom(node: ast.ImportFrom, cx: LowerContext): void {
  if (node.module === '__future__') return;
  const name = absoluteName(node, cx);
  const module = findModule(name, cx);
  for (const alias of node.names) {
    const submodule = findModule(name === '' ? alias.name : `${name}.${alias.name}`, cx);
    const local = cx.variable(alias.asName?.text ?? alias.name);
    if (submodule !== null) cx.imports.namespace(specifierOf(submodule, cx), local);
    else if (module !== null) bindName(module, alias, local, cx);
    else {
      reportUncovered(name, node, cx);
      return;
    }
    cx.projectImports.add(alias.id);
  }
}

function bindName(module: ModuleInfo, alias: ast.Alias, local: string, cx: LowerContext): void {
  const specifier = specifierOf(module, cx);
  if (alias.name !== '*') {
    cx.imports.bind(specifier, cx.variable(alias.name), local);
    return;
  }
  for (const symbol of module.scope.symbols.values()) {
    if (symbol.name.startsWith('_') || symbol.bindings.every(({ kind }) => kind === 'import')) continue;
    cx.imports.bind(specifier, cx.variable(symbol.name), cx.variable(symbol.name));
  }
}

function findModule(name: string, cx: LowerContext): ModuleInfo | null {
  return cx.facts.modules.find((module) => module.name === name) ?? null;
}

/** `from . import x` in `pkg.worker` names `pkg`. */
function absoluteName(node: ast.ImportFrom, cx: LowerContext): string {
  if (node.level === 0) return node.module ?? '';
  const isPackage = cx.module.node.path.endsWith('__init__.py');
  const parts = cx.module.name.split('.');
  const base = parts.slice(0, parts.length - node.level + (isPackage ? 1 : 0));
  return [...base, ...(node.module === null ? [] : [node.module])].join('.');
}

function specifierOf(module: ModuleInfo, cx: LowerContext): string {
  return cx.options.specifierOf?.(module) ?? relativeSpecifier(cx.module, module);
}

/** `./store.js`, next to the module's own output. */
export function relativeSpecifier(from: ModuleInfo, to: ModuleInfo): string {
  const source = from.name.split('.').slice(0, -1);
  const target = outputName(to).split('.');
  let common = 0;
  while (common < source.length && common < target.length - 1 && source[common] === target[common]) common += 1;
  const up = source.length - common;
  const prefix = up === 0 ? './' : '../'.repeat(up);
  return `${prefix}${target.slice(common).join('/')}.js`;
}

const outputName = (module: ModuleInfo): string => (module.node.path.endsWith('__init__.py') ? `${module.name}.index` : module.name);

function reportUncovered(name: string, node: ast.Node, cx: LowerContext): void {
  if (isCovered(name, cx)) return;
  cx.report(diagnostics.moduleNotCovered({ module: name }, cx.module.node.path, node.span));
}

/** `import aiofiles.os` binds `aiofiles`; a first name that no map has any entry of its own for is not covered. */
function isCovered(name: string, cx: LowerContext): boolean {
  const { entries, modules } = cx.facts.library;
  const first = name.split('.')[0]!;
  return modules.has(first) && (entries.has(name) || entries.has(first));
}
