import { expect, test } from 'vitest';
import { ImportTable } from '../../src/target/import-table.js';

const asyncio = 'aio2ts/runtime/asyncio';

test('an export keeps its name where that is free', () => {
  const table = new ImportTable(new Set(['main']));
  expect(table.use(asyncio, 'sleep')).toBe('sleep');
  expect(table.use(asyncio, 'sleep')).toBe('sleep');
  expect(table.declarations()).toEqual([
    { specifier: asyncio, namespace: null, names: [{ imported: 'sleep', local: 'sleep', typeOnly: false }] },
  ]);
});

test.each([
  [asyncio, 'sleep', 'asyncioSleep'],
  [asyncio, 'Event', 'AsyncioEvent'],
  ['aio2ts/runtime/python', 'print', 'pyPrint'],
  ['aio2ts/runtime/python', 'ValueError', 'PyValueError'],
  ['node:fs/promises', 'readFile', 'fsPromisesReadFile'],
  ['@scope/some-lib', 'run', 'someLibRun'],
  ['../worker.js', 'run', 'workerRun'],
  ['./1st.js', 'run', 'imported1stRun'],
])('a clash in %s with %s gives %s', (specifier, imported, local) => {
  expect(new ImportTable(new Set([imported])).use(specifier, imported)).toBe(local);
});

test('an alias that is taken too is counted', () => {
  const table = new ImportTable(new Set(['sleep', 'asyncioSleep']));
  expect(table.use(asyncio, 'sleep')).toBe('asyncioSleep2');
});

test('two libraries with one export name do not clash', () => {
  const table = new ImportTable(new Set());
  expect(table.use('aio2ts/runtime/time', 'sleep')).toBe('sleep');
  expect(table.use(asyncio, 'sleep')).toBe('asyncioSleep');
});

test('a type becomes a value when it is used as one, and stays so', () => {
  const table = new ImportTable(new Set());
  table.use(asyncio, 'Task', true);
  expect(table.declarations()[0]?.names?.[0]?.typeOnly).toBe(true);
  table.use(asyncio, 'Task');
  table.use(asyncio, 'Task', true);
  expect(table.declarations()[0]?.names?.[0]?.typeOnly).toBe(false);
});

test("the program's own names, namespaces and modules for their effects are kept in the order of first use", () => {
  const table = new ImportTable(new Set());
  table.forEffects('./b.js');
  table.bind('./a.js', 'run', 'runJob');
  table.namespace('./a.js', 'a');
  expect(table.declarations()).toEqual([
    { specifier: './b.js', names: null, namespace: null },
    { specifier: './a.js', names: null, namespace: 'a' },
    { specifier: './a.js', namespace: null, names: [{ imported: 'run', local: 'runJob', typeOnly: false }] },
  ]);
  expect(table.use(asyncio, 'runJob')).toBe('asyncioRunJob');
});
