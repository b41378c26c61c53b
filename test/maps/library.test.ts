import { readFileSync } from 'node:fs';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileGrammarMaps } from '../../scripts/build/grammar-maps.js';
import { jsonSchema } from '../../src/maps/compile/json-schema.js';
import { parseTemplate, parseTypeTemplate } from '../../src/maps/compile/template-parser.js';
import { loadLibrary } from '../../src/maps/load.js';
import type { Case, ClassEntry, Entry, FunctionEntry, StubType } from '../../src/maps/model.js';
import { shown, shownType } from '../emit/printing.js';
import { valid } from './json-schema.js';

const { maps, diagnostics, files } = await compileGrammarMaps();
const library = loadLibrary(maps);

const problems = (only: (code: string) => boolean): string[] =>
  diagnostics.filter(({ code }) => only(code)).map(({ path, code, message }) => `${path} ${code}: ${message}`);

test('the maps of the repository have no problems', () => {
  expect(problems((code) => code !== 'AIO4005')).toEqual([]);
});

test('the runtime exports all that templates import', () => {
  expect(problems((code) => code === 'AIO4005')).toEqual([]);
});

test('every template prints to TypeScript that means the same template', () => {
  const cases = [...library.entries].flatMap(([id, entry]) => casesOf(entry).map((one) => [id, one] as const));
  expect(cases.length).toBeGreaterThan(700);
  for (const [id, { emit }] of cases) {
    const text = shown(emit).replace(/\((default|function|delete|const)\b/g, '($$$1');
    const again = text.startsWith('{') ? null : parseTemplate(ts, text);
    expect([id, text, again ?? emit]).toEqual([id, text, emit]);
  }
});

test('every type prints to TypeScript that means the same type', () => {
  for (const [id, entry] of library.entries) {
    if (entry.kind === 'class') expect([id, parseTypeTemplate(ts, shownType(entry.type))]).toEqual([id, entry.type]);
  }
});

test('every class that a stub names is there', () => {
  const missing = new Set<string>();
  for (const [, entry] of library.entries) {
    for (const id of classIds(entry)) if (library.entries.get(id)?.kind !== 'class') missing.add(id);
  }
  expect([...missing]).toEqual([]);
});

test('every module that an entry lies in has an entry of its own', () => {
  const missing = new Set<string>();
  for (const id of library.entries.keys()) {
    const owner = id.slice(0, Math.max(0, id.lastIndexOf('.')));
    if (owner !== '' && library.entries.get(owner)?.kind !== 'module') missing.add(owner);
  }
  expect([...missing].filter((id) => !isInternal(id))).toEqual([]);
});

/** Modules that programs do not import: where a library defines what it re-exports. */
const isInternal = (id: string): boolean =>
  /^(aio2ts|asyncio\.\w+|aiofiles\.threadpool\.\w+|concurrent\.futures|inspect|io|os)$/.test(id);

test('all that templates import comes from our runtime', () => {
  const specifiers = new Set(
    [...library.entries].flatMap(([, entry]) =>
      casesOf(entry).flatMap(({ imports }) => imports.map(({ specifier }) => specifier)),
    ),
  );
  expect([...specifiers].filter((specifier) => !specifier.startsWith('aio2ts/runtime/'))).toEqual([]);
});

test('the schema for editors is the one that the compiler of maps checks with', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../grammar-maps/schema.json', import.meta.url), 'utf8'),
  ) as unknown;
  expect(schema).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

test('the schema accepts every map of the repository, and no unknown key', () => {
  const schema = jsonSchema();
  for (const { path, text } of files) expect([path, valid(schema, parse(text))]).toEqual([path, true]);
  const entry = { id: 'a', kind: 'module', docs: 'A.' };
  expect(valid(schema, [entry])).toBe(true);
  expect(valid(schema, [{ ...entry, strange: 1 }])).toBe(false);
  expect(valid(schema, [{ id: 'a', kind: 'module' }])).toBe(false);
  expect(valid(schema, { entries: [{ ...entry, kind: 'strange' }] })).toBe(false);
});

test('an alias is the very entry that it stands for', () => {
  expect(library.entries.get('asyncio.TimeoutError')).toBe(library.entries.get('builtins.TimeoutError'));
  expect(library.entries.get('typing.List')).toBe(library.entries.get('builtins.list'));
});

function casesOf(entry: Entry): Case[] {
  if (entry.kind === 'constant') return [entry.emit];
  if (entry.kind === 'function') return ofFunction(entry);
  return entry.kind === 'class' ? ofClass(entry) : [];
}

const ofFunction = ({ cases, value }: FunctionEntry): Case[] => [...cases, ...(value === null ? [] : [value])];

function ofClass(entry: ClassEntry): Case[] {
  const members = Object.values(entry.members).flatMap((member) =>
    member.kind === 'function' ? ofFunction(member) : [member.read, ...(member.write === null ? [] : [member.write])],
  );
  const managers = entry.managers.flatMap(({ enter, exit, failed, body }) => [enter, exit, failed, body]);
  const rest = [...managers, ...entry.iterations.map(({ emit }) => emit), entry.awaitable?.emit, entry.runtime].filter(
    (one) => one !== null && one !== undefined,
  );
  return [...members, ...rest, ...(entry.construct === null ? [] : ofFunction(entry.construct))];
}

function classIds(entry: Entry): string[] {
  const found: string[] = entry.kind === 'class' ? [...entry.bases] : [];
  JSON.stringify(entry, (_, value: unknown) => {
    const type = value as StubType | null;
    if (typeof type === 'object' && type?.kind === 'class' && 'args' in type) found.push(type.id);
    return value;
  });
  return found;
}
