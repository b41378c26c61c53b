/** The names that each package of the runtime exports, read from its `index.ts` without running it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
export function runtimeExports(runtimeFolder) {
    const found = new Map();
    for (const folder of readdirSync(runtimeFolder, { recursive: true })) {
        const index = join(runtimeFolder, folder, 'index.ts');
        if (existsSync(index))
            found.set(`aio2ts/runtime/${folder.replaceAll('\\', '/')}`, exportsOf(index));
    }
    return found;
}
function exportsOf(file) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, false);
    const names = new Set();
    for (const statement of source.statements) {
        if (ts.isExportDeclaration(statement))
            addReexports(statement, file, names);
        else if (isExported(statement))
            addDeclared(statement, names);
    }
    return names;
}
function addReexports(statement, file, names) {
    const { exportClause, moduleSpecifier } = statement;
    if (exportClause === undefined) {
        const specifier = moduleSpecifier.text;
        for (const name of exportsOf(join(dirname(file), specifier.replace(/\.js$/, '.ts'))))
            names.add(name);
    }
    else if (ts.isNamedExports(exportClause)) {
        for (const element of exportClause.elements)
            names.add(element.name.text);
    }
    else {
        names.add(exportClause.name.text);
    }
}
function isExported(statement) {
    return ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}
function addDeclared(statement, names) {
    if (ts.isVariableStatement(statement)) {
        for (const { name } of statement.declarationList.declarations)
            if (ts.isIdentifier(name))
                names.add(name.text);
    }
    else if ('name' in statement) {
        names.add(statement.name.text);
    }
}
