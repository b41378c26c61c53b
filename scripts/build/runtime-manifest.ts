/** What each file of the runtime imports, and which file each name comes from: `convert --runtime vendor` copies by it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import type { RuntimeManifest } from '../../src/cli/output/runtime-manifest.js';

export function runtimeManifest(folder: string): RuntimeManifest {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort();
  const modules = new Map(files.map((path) => [path.slice(0, -'.ts'.length), readModule(folder, path)]));
  const parts = [...modules.keys()].filter((path) => path.endsWith('/index'));
  const exports = parts.map((index) => [
    index.slice(0, -'/index'.length),
    Object.fromEntries([...originsOf(index, modules)].sort(([one], [other]) => (one < other ? -1 : 1))),
  ]);
  const imports = Array.from(modules, ([path, { imports: targets }]) => [path, targets]);
  return { exports: Object.fromEntries(exports), imports: Object.fromEntries(imports) };
}

interface RuntimeModule {
  readonly imports: readonly string[];
  /** It imports a module for its effects, which a way around it would miss. */
  readonly hasEffects: boolean;
  /** Names of its own. */
  readonly declared: readonly string[];
  /** Names that it passes on; a null name stands for all of them. */
  readonly passedOn: readonly { readonly name: string | null; readonly imported: string; readonly from: string }[];
}

function readModule(folder: string, path: string): RuntimeModule {
  const source = ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.ES2022, false);
  const imports = new Set<string>();
  const declared: string[] = [];
  const passedOn: { name: string | null; imported: string; from: string }[] = [];
  const hasEffects = source.statements.some((node) => ts.isImportDeclaration(node) && node.importClause === undefined);
  for (const statement of source.statements) {
    const target = targetOf(statement, folder, path);
    if (target !== null) imports.add(target);
    for (const specifier of dynamicImports(statement)) imports.add(moduleAt(specifier, folder, path));
    if (!ts.isExportDeclaration(statement)) declared.push(...declaredNames(statement));
    else if (target === null) declared.push(...elementsOf(statement).map(({ name }) => name.text));
    else if (statement.exportClause === undefined) passedOn.push({ name: null, imported: '*', from: target });
    else {
      for (const { name, propertyName } of elementsOf(statement)) {
        passedOn.push({ name: name.text, imported: (propertyName ?? name).text, from: target });
      }
    }
  }
  return { imports: [...imports], hasEffects, declared, passedOn };
}

/** The module that an import or export leads to, from the runtime's folder; null for `node:` modules and the rest. */
function targetOf(statement: ts.Statement, folder: string, path: string): string | null {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return null;
  const specifier = statement.moduleSpecifier;
  if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return null;
  return moduleAt(specifier.text, folder, path);
}

function moduleAt(specifier: string, folder: string, path: string): string {
  const target = join(folder, dirname(path), specifier.replace(/\.js$/, '.ts'));
  if (!existsSync(target)) throw new Error(`${path} imports ${specifier}, which is not there`);
  return relative(folder, target).split(sep).join('/').slice(0, -'.ts'.length);
}

/** What is loaded when it is needed: a host's part, which another host could not load. */
function dynamicImports(node: ts.Node): string[] {
  const [specifier] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  if (specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.')) return [specifier.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...dynamicImports(child)));
  return found;
}

function elementsOf({ exportClause }: ts.ExportDeclaration): readonly ts.ExportSpecifier[] {
  return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : [];
}

function declaredNames(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
}

/** Each name that a module exports, with `file#name` of the declaration behind it. */
function originsOf(path: string, modules: ReadonlyMap<string, RuntimeModule>): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  const { declared, passedOn, hasEffects } = modules.get(path)!;
  for (const { name, imported, from } of passedOn) {
    const found = originsOf(from, modules);
    // A name imported only to be exported again is in no module's list of its own: it stays with the module that says so.
    if (name === null) for (const [passed, origin] of found) origins.set(passed, origin);
    else origins.set(name, found.get(imported) ?? `${from}#${imported}`);
  }
  for (const name of declared) origins.set(name, `${path}#${name}`);
  if (hasEffects) for (const name of origins.keys()) origins.set(name, `${path}#${name}`);
  return origins;
}
