import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { diagnosticTitles } from '../../src/diagnostics/generated.js';
import { exampleCases, goldenCases, linesOf, optionalText, repository } from '../../scripts/golden/cases.js';

// Unreadable files, --type-check, maps and files of the user, faults of ours: test/maps and test/cli have them; imports
// between files: test/projects.
const elsewhere = /^AIO(1003|2301|24\d{2}|[459]\d{3})$/;

test('each diagnostic code occurs in a golden, but for a ledger that only shrinks', () => {
  const texts = goldenCases().map(({ diagnostics }) => optionalText(diagnostics) ?? '');
  const reported = texts.flatMap((text) => text.match(/\bAIO\d{4}\b/g) ?? []);
  const codes = Object.keys(diagnosticTitles).filter((code) => !elsewhere.test(code));
  expectLedger('diagnostics-without-golden.txt', codes.filter((code) => !reported.includes(code)));
});

test('each map entry occurs in a golden, but for a ledger that only shrinks', () => {
  const words = wordsOf([...goldenCases(), ...exampleCases()].map(({ input }) => readFileSync(input, 'utf8')));
  expectLedger('map-entries-without-golden.txt', mapEntryIds().filter((id) => !words.has(spokenName(id))));
});

function expectLedger(file: string, missing: readonly string[]): void {
  const path = join(repository, 'test/golden', file);
  const ledger = linesOf(optionalText(path)).filter((line) => !line.startsWith('#'));
  const added = missing.filter((one) => !ledger.includes(one));
  expect(added, `write a golden that uses it; ${file} only shrinks`).toEqual([]);
  expect(ledger.filter((one) => !missing.includes(one)), `has a golden now: remove it from ${file}`).toEqual([]);
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
}

/** How a program says it: `asyncio.Queue.put` as `put`. */
function spokenName(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

interface MapEntrySource {
  readonly id: string;
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Entries and their members, but for dunder methods, which programs do not name. */
function mapEntryIds(): readonly string[] {
  const top = join(repository, 'grammar-maps');
  if (!existsSync(top)) return [];
  const files = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file));
  const ids = files.flatMap((file) => entriesOf(readFileSync(join(top, file), 'utf8'))).flatMap(({ id, members }) => [
    id,
    ...Object.keys(members ?? {}).map((member) => `${id}.${member}`),
  ]);
  return [...new Set(ids)].filter((id) => !spokenName(id).startsWith('__')).sort();
}

function entriesOf(text: string): readonly MapEntrySource[] {
  const file = parse(text) as readonly MapEntrySource[] | { readonly entries?: readonly MapEntrySource[] } | null;
  if (file === null) return [];
  return (Array.isArray(file) ? file : (file as { readonly entries?: readonly MapEntrySource[] }).entries) ?? [];
}
