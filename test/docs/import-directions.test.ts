import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { importDirections } from '../../scripts/lint/import-directions.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

function messagesFor(file: string, code: string): readonly string[] {
  const linter = new Linter({ cwd: root });
  const config = { plugins: { local: { rules: { directions: importDirections } } }, rules: { 'local/directions': 'error' } } as const;
  const files = { ...config, files: ['**/*.ts'] };
  return linter.verify(code, [files], resolve(root, file)).map(({ message }) => message);
}

test.each([
  ['src/emit/print.ts', "import '../lower/lower.js';", 'src/emit may not import src/lower: emission sees the IR only'],
  ['src/analyze/infer/calls.ts', "export * from '../../lower/x.js';", 'src/analyze may not import src/lower'],
  ['src/parse/build/x.ts', "await import('../../emit/x.js');", 'src/parse may not import src/emit'],
  ['src/runtime/time/index.ts', "import '../../syntax/ast.js';", 'src/runtime may not import src/syntax'],
  ['src/cli/x.ts', "import '../parse/index.js';", 'the command sees the compiler from outside'],
  ['src/compiler/x.ts', "import 'node:fs';", 'Only src/cli, src/plugin and the host files of the runtime import node:fs'],
])('%s with %s is refused with the reason', (file, code, reason) => {
  expect(messagesFor(file, code)).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ['src/emit/print.ts', "import '../target/ir.js'; import './other.js'; import 'prettier';"],
  ['src/cli/commands/convert.ts', "import '../../compiler/index.js'; import 'node:fs';"],
  ['test/emit/x.test.ts', "import '../../src/lower/x.js';"],
])('%s with %s is fine', (file, code) => {
  expect(messagesFor(file, code)).toEqual([]);
});
