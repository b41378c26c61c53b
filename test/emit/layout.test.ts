import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../src/emit/align.js';
import { emit, type EmitOptions } from '../../src/emit/emit.js';
import { EmitError } from '../../src/emit/emit-error.js';
import { format, layoutOptions } from '../../src/emit/format.js';
import { print, type Printed } from '../../src/emit/print-module.js';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { arbitraryModule } from './arbitrary-ir.js';
import { largeModule } from './large-module.js';
import { moduleOf, x } from './printing.js';
import { IrShape } from './shape-of-ir.js';
import { parseTypeScript, shapeOf } from './shape-of-typescript.js';

const runs = {
  numRuns: Number(process.env['AIO2TS_RUNS'] ?? 60),
  seed: Number(process.env['AIO2TS_SEED'] ?? 20261120),
};
const options: EmitOptions = {
  format: true,
  types: true,
  sourceMap: false,
  sourcePath: 'a.py',
  outputPath: 'a.ts',
  sourceText: '',
};
const CONFIGURATIONS: readonly object[] = [
  {},
  {
    semi: false,
    singleQuote: true,
    trailingComma: 'none',
    arrowParens: 'avoid',
    quoteProps: 'consistent',
    bracketSpacing: false,
  },
  { printWidth: 40, useTabs: true, experimentalOperatorPosition: 'start', endOfLine: 'crlf', objectWrap: 'collapse' },
];

/** A copy in which every node has an offset of its own. */
function withOffsets<T>(value: T, next: { at: number } = { at: 0 }): T {
  if (Array.isArray(value)) return value.map((part: unknown) => withOffsets(part, next)) as T;
  if (value instanceof Map) return value as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withOffsets(part as unknown, next)]),
  );
  return ('kind' in copy ? { ...copy, at: next.at++ } : copy) as T;
}

function tokenAt(text: string, offset: number): string {
  const [token] = /^(?:[\p{L}\p{N}_$]+|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^])/u.exec(
    text.slice(offset, offset + 200),
  ) ?? [''];
  return token.replace(/^'(.*)'$/, '"$1"');
}

const isPunctuation = (token: string): boolean => /^[,;()|]$/.test(token);

/** The tokens of both texts by the Python offset that they stand for; parentheses may come and go. */
function expectSameTokens(before: Printed, after: Printed): void {
  const found = new Map(
    after.positions.source.map((at, index) => [at, tokenAt(after.text, after.positions.generated[index]!)]),
  );
  const expected = before.positions.source
    .map((at, index) => [at, tokenAt(before.text, before.positions.generated[index]!)] as const)
    .filter(([, token]) => !isPunctuation(token));
  for (const [at, token] of expected) expect([at, found.get(at)]).toEqual([at, token]);
}

function expectKept(module: ir.Module, printed: Printed, text: string): void {
  expect(parseTypeScript(text).statements.map(shapeOf)).toEqual(module.body.map(new IrShape(true).statement));
  expect((text.match(/\bc\d+\b/g) ?? []).sort()).toEqual((printed.text.match(/\bc\d+\b/g) ?? []).sort());
  const { mismatches, positions } = align(printed.text, text, printed.positions);
  expect(mismatches).toBe(0);
  expectSameTokens(printed, { text, positions });
}

test.each(CONFIGURATIONS)(
  'prettier with %j keeps structure, comments and positions',
  async (config) => {
    const quote = layoutOptions(config).singleQuote === true ? "'" : '"';
    await fc.assert(
      fc.asyncProperty(arbitraryModule, async (random) => {
        const module = withOffsets(random);
        const printed = print(module, { types: true, quote });
        let text = '';
        try {
          text = await format(printed.text, config);
          expectKept(module, printed, text);
        } catch (error) {
          throw new Error(`${printed.text}\n----\n${text}`, { cause: error });
        }
      }),
      runs,
    );
  },
  120_000,
);

test('every token of a large module maps to the same token after layout', async () => {
  const printed = print(largeModule(300), { types: true });
  const { code, positions, misaligned } = await emit(largeModule(300), options);
  expect(misaligned).toBe(0);
  expect(positions.source).toEqual(printed.positions.source);
  expect(positions.source.length).toBeGreaterThan(10_000);
  expectSameTokens(printed, { text: code, positions });
}, 60_000);

test('honours what the user says about layout, and nothing else', async () => {
  const module = moduleOf([b.constant('greeting', b.string('hi'))]);
  const prettier = {
    singleQuote: true,
    semi: false,
    parser: 'css',
    plugins: ['evil'],
    insertPragma: true,
    overrides: [],
  };
  expect((await emit(module, { ...options, prettier })).code).toBe("const greeting = 'hi'\n");
});

test('leaves a text alone that is nested too deeply for prettier', async () => {
  let sum: ir.Expression = x;
  for (let count = 0; count < 30_000; count++) sum = b.binary('+', sum, x);
  const module = moduleOf([b.expression(sum)]);
  expect((await emit(module, options)).code).toBe(print(module, { types: true }).text);
});

test('text that does not parse is an error at the Python code that it stands for', async () => {
  const module = moduleOf([
    b.expression(b.id('fine', 3), { at: 3 }),
    b.expression(b.call(b.id('no good', 17), [], 17), { at: 17 }),
  ]);
  const failure: unknown = await emit(module, options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EmitError);
  expect(failure).toMatchObject({ code: 'AIO9001', at: 17, line: 'no good();' });
});

test('alignment finds its way again after a change that is not layout', () => {
  const before = 'first;\nsecond(1);\nthird;\n';
  const after = 'first;\nother[1];\nthird;\n';
  const { mismatches, positions } = align(before, after, { generated: [0, 7, 18], source: [100, 200, 300] });
  expect(mismatches).toBe(1);
  expect(positions).toEqual({ generated: [0, 17], source: [100, 300] });
});
