import { SourceMap, type SourceMapPayload } from 'node:module';
import { expect, test } from 'vitest';
import { emit } from '../../src/emit/emit.js';
import { LineStarts } from '../../src/emit/line-starts.js';
import { sourceOffsetAt } from '../../src/emit/positions.js';
import * as b from '../../src/target/build.js';
import { moduleOf } from './printing.js';

const sourceText = 'total = 1\r\nprint(\n    total)\n';
const module = moduleOf([
  b.declare('let', b.id('total', 0), b.rawNumber('1', 8), { at: 0 }),
  b.expression(b.call(b.member(b.id('console'), 'log', 11), [b.id('total', 22)], 11), { at: 11 }),
]);
const options = {
  format: true,
  types: true,
  sourceMap: true,
  sourcePath: 'pricing/total.py',
  outputPath: 'total.ts',
  sourceText,
};

test('a map leads from each token to its Python line and column', async () => {
  const { code, map } = await emit(module, options);
  expect(code).toBe('let total = 1;\nconsole.log(total);\n');
  expect(map).toMatchObject({
    version: 3,
    file: 'total.ts',
    sources: ['pricing/total.py'],
    sourcesContent: [sourceText],
    names: [],
  });
  const traced = new SourceMap(map as unknown as SourceMapPayload);
  const originalOf = (text: string, line: number): readonly number[] => {
    const entry = traced.findEntry(line - 1, code.split('\n')[line - 1]!.indexOf(text));
    return 'originalLine' in entry ? [entry.originalLine + 1, entry.originalColumn] : [];
  };
  expect(originalOf('total', 1)).toEqual([1, 0]);
  expect(originalOf('1', 1)).toEqual([1, 8]);
  expect(originalOf('log', 2)).toEqual([2, 0]);
  expect(originalOf('total', 2)).toEqual([3, 4]);
});

test('there is a map only where it is asked for', async () => {
  expect((await emit(module, { ...options, sourceMap: false })).map).toBeNull();
});

test('an offset belongs to the last token that starts before it', () => {
  const positions = { generated: [4, 10], source: [100, 200] };
  expect([3, 4, 9, 10, 99].map((offset) => sourceOffsetAt(positions, offset))).toEqual([undefined, 100, 100, 200, 200]);
});

test('lines end as JavaScript says', () => {
  const lines = new LineStarts('a\r\nb\rc\n');
  expect([0, 3, 5, 7, 1].map((offset) => lines.locate(offset))).toEqual([
    { line: 0, column: 0 },
    { line: 1, column: 0 },
    { line: 2, column: 0 },
    { line: 3, column: 0 },
    { line: 0, column: 1 },
  ]);
});
