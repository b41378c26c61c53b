/** Every code has an example, and the example triggers it. */
import { readdirSync, readFileSync } from 'node:fs';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { compileGrammarMaps } from '../../scripts/build/grammar-maps.js';
import { parseCataloguePage } from '../../scripts/generate/catalogue-page.js';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import { stubParser } from '../../src/compiler/compile-user-maps.js';
import { loadLibrary } from '../../src/compiler/index.js';
import { compileMaps } from '../../src/maps/compile/compile-maps.js';

const catalogue = new URL('../../src/diagnostics/catalogue/', import.meta.url);
const pages = readdirSync(catalogue).map((file) => parseCataloguePage(file, readFileSync(new URL(file, catalogue), 'utf8')));

/** Codes that no phase reports yet. An entry that is reported after all fails, so the list can only get shorter. */
const ledger = JSON.parse(readFileSync(new URL('not-yet-reported.json', import.meta.url), 'utf8')) as readonly string[];

function exampleOf(body: string, heading: 'Example' | 'Fixed', language: string): string | null {
  const [, after] = body.split(`## ${heading}\n\n\`\`\`${language}\n`);
  return after?.split('\n```')[0]?.concat('\n') ?? null;
}

function examplesIn(language: string): readonly (readonly [string, string, string | null])[] {
  return pages.flatMap(({ code, body }) => {
    const example = exampleOf(body, 'Example', language);
    return example === null ? [] : [[code, example, exampleOf(body, 'Fixed', language)] as const];
  });
}

const compiler = await loadCompiler();

async function codesFor(source: string): Promise<ReadonlySet<string>> {
  const { diagnostics } = await compiler.transpile(source, { path: 'example.py' });
  return new Set(diagnostics.map((diagnostic) => diagnostic.code));
}

test.each(examplesIn('python'))('%s is reported for its example, and not once it is fixed', async (code, example, fixed) => {
  const isReported = (await codesFor(example)).has(code);
  if (ledger.includes(code)) {
    expect(isReported, `${code} is reported now: take it out of not-yet-reported.json`).toBe(false);
    return;
  }
  expect(isReported).toBe(true);
  expect(await codesFor(fixed!)).not.toContain(code);
});

test('the ledger names codes that exist', () => {
  const codes = pages.map((page) => page.code);
  expect(ledger.filter((code) => !codes.includes(code))).toEqual([]);
});

const { maps } = await compileGrammarMaps();
const parser = await stubParser({
  grammar: readFileSync(new URL('../../node_modules/tree-sitter-python/tree-sitter-python.wasm', import.meta.url)),
  runtime: readFileSync(new URL('../../node_modules/web-tree-sitter/web-tree-sitter.wasm', import.meta.url)),
});
const exportsByName: Readonly<Record<string, readonly string[]>> = { ...maps.exports, 'aio2ts/runtime/nothing': [] };
const exports = new Map(Object.entries(exportsByName).map(([name, names]) => [name, new Set(names)]));

function mapCodesFor(text: string): ReadonlySet<string> {
  const files = [{ path: 'mylib.yaml', text }];
  const { diagnostics } = compileMaps(files, { ts, parser, handlers: new Set(['print']), exports }, loadLibrary(maps));
  return new Set(diagnostics.map((diagnostic) => diagnostic.code));
}

test.each(examplesIn('yaml'))('%s is reported for its map', (code, example, fixed) => {
  expect(mapCodesFor(example)).toContain(code);
  if (fixed !== null) expect(mapCodesFor(fixed)).not.toContain(code);
});

test('the codes of files and of failures are in the tests of the command', () => {
  const folder = new URL('../cli/', import.meta.url);
  const tests = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  for (const { code } of pages) {
    if (/^AIO[59]|^AIO1003|^AIO2301/.test(code)) expect(tests, code).toContain(code);
  }
});
