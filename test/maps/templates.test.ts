import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compileGrammarMaps } from '../../scripts/build/grammar-maps.js';
import { loadLibrary } from '../../src/maps/load.js';
import { templatesModule } from './templates-module.js';

const file = fileURLToPath(new URL('all-templates.ts', import.meta.url));

/** What only the harness causes: an alias of a type-only export, a type parameter that lacks its bound. */
const ofTheHarness: ReadonlySet<number> = new Set([1379, 2344]);

test("every template fits the runtime's types", { timeout: 120_000 }, async () => {
  const { maps } = await compileGrammarMaps();
  const text = templatesModule(loadLibrary(maps));
  expect(text.match(/^namespace /gm)!.length).toBeGreaterThan(700);
  expect(problemsOf(text)).toEqual([]);
});

test('a template that does not fit is found', { timeout: 120_000 }, () => {
  const text = `import * as python from '../../src/runtime/python/index.js';\nexport function f(): string { return python.floatStr('1'); }\n`;
  expect(problemsOf(text)).toEqual([expect.stringMatching(/TS2345/)]);
});

function problemsOf(text: string): string[] {
  const options: ts.CompilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file)!;
  const lines = text.split('\n');
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    .filter(({ code }) => !ofTheHarness.has(code))
    .map(({ code, start, messageText }) => {
      const line = source.getLineAndCharacterOfPosition(start ?? 0).line;
      const id = lines.slice(0, line + 1).findLast((one) => one.startsWith('// ')) ?? '';
      return `${id.slice(3)}: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${lines[line]!.trim()}`;
    });
}
