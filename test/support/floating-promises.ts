/** typescript-eslint's `no-floating-promises` over converted files: what we print must pass it. */
import { readFile } from 'node:fs/promises';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type ts from 'typescript';

const rule = '@typescript-eslint/no-floating-promises';

/** The floating promises of each file; files without are left out. */
export async function floatingPromises(
  program: ts.Program,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const linter = new Linter();
  const found = new Map<string, readonly string[]>();
  for (const file of files) {
    const config: Linter.Config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser as Linter.Parser, parserOptions: { programs: [program] } },
      plugins: { '@typescript-eslint': tseslint.plugin as never },
      rules: { [rule]: 'error' },
    };
    const messages = linter.verify(await readFile(file, 'utf8'), [config], { filename: file });
    if (messages.length > 0) found.set(file, messages.map((one) => `${one.line}:${one.column} ${one.message}`));
  }
  return found;
}
