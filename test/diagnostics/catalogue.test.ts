import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticTitles } from '../../src/diagnostics/index.js';
import { placeholdersOf, parseCataloguePage } from '../../scripts/generate/catalogue-page.js';
import { generateFactories } from '../../scripts/generate/diagnostics.js';

const folder = new URL('../../src/diagnostics/catalogue/', import.meta.url);
const pages = readdirSync(folder).map((file) => parseCataloguePage(file, readFileSync(new URL(file, folder), 'utf8')));

/** Codes that stand for what a library's map, a file or a bug does, not for a piece of Python. */
const hasPythonExample = (code: string): boolean => /^AIO[123]/.test(code) && !/^AIO(?:1003|2301|24\d\d)$/.test(code);

test('every code has a title for collapsed and SARIF reports', () => {
  expect(Object.keys(diagnosticTitles)).toEqual(pages.map((page) => page.code));
});

test('names are unique', () => {
  expect(new Set(pages.map((page) => page.name)).size).toBe(pages.length);
});

test.each(pages.map((page) => [page.code, page] as const))('%s explains itself', (code, page) => {
  expect(page.title).toMatch(/^[A-Z`]/);
  expect(page.title).not.toMatch(/\.$/);
  expect(page.message).not.toMatch(/\.$/);
  if (page.hint !== undefined) expect(page.hint).toMatch(/[.:`]$/);
  expect(page.body).toContain('\n\n## What to do\n\n');
  if (hasPythonExample(code)) expect(page.body).toMatch(/\n## Example\n\n```python\n.*```\n\n## Fixed\n\n```python\n/s);
  expect(page.body.split('\n').every((line) => line.length <= 120 || /\(\(\(|^app\.py:/.test(line))).toBe(true);
});

test('messages become templates, whatever characters they hold', () => {
  const page = { code: 'AIO2999', name: 'odd', severity: 'error' as const, title: "It's", message: 'a `{x}` ${y} \\', body: '' };
  expect(placeholdersOf(page)).toEqual(['x', 'y']);
  const text = generateFactories([page]);
  expect(text).toContain('message: `a \\`${x}\\` \\$${y} \\\\`');
  expect(text).toContain("AIO2999: 'It\\'s'");
});

test('a page with a mistake in its front matter is refused', () => {
  const text = '---\ncode: AIO2999\nname: x\nseverity: error\ntitle: T\nmessage: m\n---\n\nBody\n';
  expect(() => parseCataloguePage('AIO2998.md', text)).toThrow('is not the file');
  expect(() => parseCataloguePage('AIO2999.md', text.replace('error', 'fatal'))).toThrow('unknown severity fatal');
  expect(() => parseCataloguePage('AIO2999.md', text.replace('title', 'titel'))).toThrow('unknown field titel');
  expect(() => parseCataloguePage('AIO2999.md', 'no front matter')).toThrow('no front matter');
});
