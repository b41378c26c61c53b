/**
 * Phases that understand only `print("...")` and a few words, so that the command is tested apart from the language:
 * `!syntax`, `!crash`, `!warn`, `!error`, `!info` stand for what a phase would find there, `!runtime asyncio sleep` for what
 * the output imports.
 */
import type { Phases } from '../../src/compiler/index.js';
import { diagnostics, Fault, type Diagnostic } from '../../src/diagnostics/index.js';
import type * as ast from '../../src/syntax/ast.js';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';

function spanOf(text: string, word: string): { start: number; end: number } {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

function parse(file: { readonly path: string; readonly name: string; readonly source: string }, firstId: number) {
  const { path, name, source: text } = file;
  if (text.includes('!syntax')) {
    return { module: null, diagnostics: [diagnostics.syntaxError({ message: 'invalid syntax' }, path, spanOf(text, '!syntax'))] };
  }
  const trivia = new Map<number, never>();
  const imports = Array.from(text.matchAll(/^import (\w+)$/gm), ([, imported]) => ({
    kind: 'Import' as const,
    id: firstId,
    span: { start: 0, end: 0 },
    names: [{ kind: 'Alias' as const, id: firstId, span: { start: 0, end: 0 }, name: imported!, asName: null }],
  }));
  const module: ast.Module = {
    kind: 'Module', id: firstId, span: { start: 0, end: text.length }, path, name, text, body: imports, shebang: null,
    trivia, dangling: new Map(), firstId, endId: firstId + 1,
  };
  return { module, diagnostics: [] };
}

function findingsIn({ path, text }: ast.Module): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (text.includes('!warn')) found.push(diagnostics.neverAwaited({ name: 'f' }, path, spanOf(text, '!warn')));
  if (text.includes('!error')) found.push(diagnostics.moduleNotCovered({ module: 'numpy' }, path, spanOf(text, '!error')));
  if (text.includes('!info')) found.push(diagnostics.setOrder({ expression: 's' }, path, spanOf(text, '!info')));
  return found;
}

function lower(module: ast.Module): { module: ir.Module; diagnostics: readonly Diagnostic[] } {
  if (module.text.includes('!crash')) {
    throw new Fault(new TypeError('x is undefined'), module.path, spanOf(module.text, '!crash'));
  }
  const body: ir.Statement[] = Array.from(module.text.matchAll(/^print\("(.*)"\)$/gm), ([, text]) => ({
    kind: 'ExpressionStatement',
    expression: b.call(b.member(b.id('console'), 'log'), [b.string(text!)]),
  }));
  const imports: ir.ImportDeclaration[] = Array.from(module.text.matchAll(/^!runtime (\w+) (\w+)$/gm), ([, part, name]) => ({
    specifier: `aio2ts/runtime/${part!}`,
    names: [{ imported: name!, local: name!, typeOnly: false }],
    namespace: null,
  }));
  return {
    module: { kind: 'Module', shebang: null, doc: null, header: [], imports, body, dangling: [] },
    diagnostics: [],
  };
}

async function emit(module: ir.Module, source: ast.Module, options: { readonly target: string; readonly sourceMap: boolean }) {
  const lines = module.body.map((statement) => {
    const call = (statement as ir.ExpressionStatement).expression as ir.CallExpression;
    return `console.log(${JSON.stringify((call.args[0] as ir.StringLiteral).value)});\n`;
  });
  const typed = options.target === 'typescript' ? 'export type Ported = true;\n' : '';
  const imported = module.imports.map(({ specifier }) => `import "${specifier}";\n`);
  const raw = Array.from(source.text.matchAll(/^#js (.*)$/gm), ([, code]) => `${code}\n`);
  const map = options.sourceMap ? JSON.stringify({ version: 3, sources: [source.path], names: [], mappings: 'AAAA' }) : null;
  return { code: imported.join('') + typed + lines.join('') + raw.join(''), map };
}

export const fakePhases: Phases<null> = {
  parse,
  analyze: (modules) => ({ facts: null, diagnostics: modules.flatMap(findingsIn) }),
  lower,
  emit,
};
