/** Imports: of the project's own modules they stay; a mapped library is imported where it is used; others are reported. */
import type * as ast from '../../syntax/ast.js';
import type { ModuleInfo, Symbol } from '../../analyze/program.js';
import { absoluteModule, isPackageFile } from '../../analyze/index.js';
import { diagnostics } from '../../diagnostics/index.js';
import * as b from '../../target/build.js';
import type { LowerContext } from '../context.js';
import { bindImported } from '../projects/import-names.js';
import { isQuiet, modulesRunBy } from '../projects/run-order.js';
import { specifierOf } from '../projects/specifier.js';

export function lowerImport(node: ast.Import, cx: LowerContext): void {
  recordRuns(node, cx);
  for (const alias of node.names) {
    if (isOfProject(alias.name, cx)) cx.projectImports.add(alias);
    else reportUncovered(alias.name, alias, node, cx);
  }
}

export function lowerImportFrom(node: ast.ImportFrom, cx: LowerContext): void {
  if (node.module === '__future__') return;
  recordRuns(node, cx);
  const name = absoluteModule(node, cx.module.name, isPackageFile(cx.module.node.path));
  const module = findModule(name, cx);
  for (const alias of node.names) {
    if (isOfProject(name === '' ? alias.name : `${name}.${alias.name}`, cx)) cx.projectImports.add(alias);
    else if (module !== null) importName(module, alias, cx);
    else {
      reportUncovered(name, node, node, cx);
      return;
    }
  }
}

function recordRuns(node: ast.Statement, cx: LowerContext): void {
  if (cx.facts.modules.length === 1) return;
  const isLate = cx.frame.function !== null || hasBegun(node, cx);
  for (const module of modulesRunBy(node, cx)) {
    const specifier = specifierOf(module, cx);
    if (cx.projectImports.run(module) && isLate) {
      cx.report(diagnostics.importMoved({ module: module.name }, cx.module.node.path, node.span));
    }
    cx.imports.runs(specifier);
  }
}

/** Something was done before the import: it could tell. */
function hasBegun(node: ast.Statement, cx: LowerContext): boolean {
  const { body } = cx.module.node;
  const before = body.slice(0, body.findIndex((statement) => statement.span.end >= node.span.end));
  return before.some((statement) => statement.kind !== 'Import' && statement.kind !== 'ImportFrom' && !isQuiet(statement, cx));
}

/** A name of the module; what that has from a library is taken from the library. */
function importName(module: ModuleInfo, alias: ast.Alias, cx: LowerContext): void {
  cx.projectImports.add(alias);
  for (const symbol of symbolsOf(alias, cx)) {
    if (cx.facts.isLibraryImport(symbol)) continue;
    const imported = alias.name === '*' ? symbol.name : alias.name;
    if (!bindImported(module, imported, symbol, cx)) cx.emit(noSuchName(module, imported, alias, cx));
  }
}

/** The variables that an alias binds: several where it is a star. */
function symbolsOf(alias: ast.Alias, cx: LowerContext): readonly Symbol[] {
  const scopes = [cx.frame.function?.scope, cx.frame.class?.scope, cx.module.scope];
  return scopes
    .flatMap((scope) => [...(scope?.symbols.values() ?? [])])
    .filter(({ bindings }) => bindings.some(({ node }) => node === alias));
}

/** As Python says it, at the same moment. */
function noSuchName(module: ModuleInfo, name: string, alias: ast.Alias, cx: LowerContext): ReturnType<typeof b.throws> {
  const message = `cannot import name '${name}' from '${module.name}'`;
  return b.throws(b.create(cx.runtime('python', 'ImportError'), [b.string(message)], alias.span.start));
}

function findModule(name: string, cx: LowerContext): ModuleInfo | null {
  return cx.facts.modules.find((module) => module.name === name) ?? null;
}

/** A module of the project, or a folder of them without an `__init__.py`. */
function isOfProject(name: string, cx: LowerContext): boolean {
  return cx.facts.modules.some((module) => module.name === name || module.name.startsWith(`${name}.`));
}

/** A program that is ready for the library to be missing goes on without it. */
function reportUncovered(name: string, node: ast.Node, statement: ast.Statement, cx: LowerContext): void {
  if (isCovered(name, cx)) return;
  if (cx.facts.isCatchable(statement, 'ModuleNotFoundError')) {
    cx.emit(b.throws(b.create(cx.runtime('python', 'ModuleNotFoundError'), [b.string(`No module named '${name}'`)], node.span.start)));
  }
  cx.report(diagnostics.moduleNotCovered({ module: name }, cx.module.node.path, node.span));
}

/** `import aiofiles.os` binds `aiofiles`; a first name that no map has any entry of its own for is not covered. */
function isCovered(name: string, cx: LowerContext): boolean {
  const { entries, modules } = cx.facts.library;
  const first = name.split('.')[0]!;
  const library = entries.get(first);
  if (library?.kind === 'module' && library.isForeign === true) return false;
  return modules.has(first) && (entries.has(name) || entries.has(first));
}
