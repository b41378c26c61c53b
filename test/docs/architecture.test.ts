import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rooms } from '../../scripts/lint/import-directions.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/architecture.md', root), 'utf8');

interface Row {
  readonly room: string;
  readonly may: readonly string[];
}

const table: readonly Row[] = Array.from(text.matchAll(/^\| `src\/(\w+)\/` \|.*\| (.*) \|$/gm), ([, room, may]) => ({
  room: room!,
  may: may === 'nothing' ? [] : Array.from(may!.matchAll(/`(\w+)`/g), ([, name]) => name!),
}));

test('the table names every folder of src, and no other', () => {
  const folders = readdirSync(new URL('src/', root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(table.map((row) => row.room).sort()).toEqual(folders.map((entry) => entry.name).sort());
});

test('the table and the lint rule agree on who may import whom', () => {
  for (const { room, may } of table) expect([...(rooms[room]?.may ?? ['no rule'])].sort(), room).toEqual([...may].sort());
});

test('every folder that is named exists', () => {
  for (const [, folder] of text.matchAll(/^\| `([\w/-]+\/)` \|/gm)) {
    expect(existsSync(new URL(folder!, root)), folder).toBe(true);
  }
});
