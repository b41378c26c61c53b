/** The README's before and after are what the compiler makes of it today. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCompiler } from '../../scripts/golden/compiler.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

function firstBlock(language: string): string {
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme);
  return block?.[1] ?? '';
}

test('the Python of the README becomes the TypeScript below it', async () => {
  const compiler = await loadCompiler();
  const { code, diagnostics } = await compiler.transpile(firstBlock('python'), { path: 'prices.py' });
  expect(diagnostics).toEqual([]);
  expect(code).toBe(firstBlock('ts'));
});
