/** `tsc --strict` over converted files, as their users would run it, and a search for `any`. */
import { join } from 'node:path';
import ts from 'typescript';
import { repository } from '../../scripts/golden/cases.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // A file that imports nothing is a module all the same.
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  erasableSyntaxOnly: true,
  paths: { 'aio2ts/runtime/*': [join(repository, 'src/runtime/*/index.ts')] },
};

/** One program over all the files: each is a module, so they do not see each other. */
export function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram({ rootNames: files, options });
}

/** What is wrong with each file; files without faults are left out. */
export function typeFaults(program: ts.Program, files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const checker = program.getTypeChecker();
  const faults = new Map<string, readonly string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program`);
    const reported = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const found = [...reported.map((one) => describe(one, source)), ...anysOf(source, checker)];
    if (found.length > 0) faults.set(file, found);
  }
  return faults;
}

function describe(diagnostic: ts.Diagnostic, source: ts.SourceFile): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  return `${place(source, diagnostic.start ?? 0)} TS${diagnostic.code}: ${text}`;
}

/** Written `any`, and names whose type came out as `any` without a word. */
function anysOf(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const at = place(source, node.getStart(source));
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${at} an \`any\` is written`);
    const isNamed = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node);
    if (isNamed && (checker.getTypeAtLocation(node.name).flags & ts.TypeFlags.Any) !== 0) {
      found.push(`${at} \`${node.name.getText(source)}\` is \`any\``);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function place(source: ts.SourceFile, offset: number): string {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return `${line + 1}:${character + 1}`;
}
