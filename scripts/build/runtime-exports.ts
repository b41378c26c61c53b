/** The names that each package of the runtime exports, read from its `index.ts` without running it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export function runtimeExports(runtimeFolder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const folder of readdirSync(runtimeFolder, { recursive: true }) as string[]) {
    const index = join(runtimeFolder, folder, 'index.ts');
    if (existsSync(index)) found.set(`aio2ts/runtime/${folder.replaceAll('\\', '/')}`, exportsOf(index));
  }
  return found;
}

function exportsOf(file: string): Set<string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, false);
  const names = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) addReexports(statement, file, names);
    else if (isExported(statement)) addDeclared(statement, names);
  }
  return names;
}

function addReexports(statement: ts.ExportDeclaration, file: string, names: Set<string>): void {
  const { exportClause, moduleSpecifier } = statement;
  if (exportClause === undefined) {
    const specifier = (moduleSpecifier as ts.StringLiteral).text;
    for (const name of exportsOf(join(dirname(file), specifier.replace(/\.js$/, '.ts')))) names.add(name);
  } else if (ts.isNamedExports(exportClause)) {
    for (const element of exportClause.elements) names.add(element.name.text);
  } else {
    names.add(exportClause.name.text);
  }
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function addDeclared(statement: ts.Statement, names: Set<string>): void {
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) names.add(name.text);
  } else if ('name' in statement) {
    names.add((statement.name as ts.Identifier).text);
  }
}
