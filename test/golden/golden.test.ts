import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCases, goldenCases, optionalText, repository, type RecordedCase } from '../../scripts/golden/cases.js';
import { convertCase, type Conversion } from '../../scripts/golden/conversion.js';
import { expectedOf, observedOf, PortRunner } from '../support/run-port.js';
import { floatingPromises } from '../support/floating-promises.js';
import { programOf, typeFaults } from '../support/type-check.js';

const cases = [...goldenCases(), ...exampleCases()];
const isGap = (testCase: RecordedCase) => existsSync(testCase.todo);
const table = (chosen: readonly RecordedCase[]) => chosen.map((testCase) => [testCase.name, testCase] as const);
const toUpdate = 'no expected.ts yet: run npm run golden:update and review it';

let runner: PortRunner;
beforeAll(async () => {
  runner = await PortRunner.start();
}, 60_000);
afterAll(() => runner.close());

// Two tests look at the same conversion.
const conversions = new Map<RecordedCase, Promise<Conversion>>();
function conversionOf(testCase: RecordedCase): Promise<Conversion> {
  const known = conversions.get(testCase) ?? convertCase(runner.compiler, testCase);
  conversions.set(testCase, known);
  return known;
}

describe.each(table(cases.filter((testCase) => !isGap(testCase))))('%s', (_, testCase) => {
  test.concurrent('converts to the expected text', async () => {
    const { code } = await conversionOf(testCase);
    if (code !== null && !existsSync(testCase.expected)) throw new Error(toUpdate);
    expect(code).toBe(optionalText(testCase.expected));
  });

  test.concurrent('reports the expected diagnostics', async () => {
    const { diagnostics } = await conversionOf(testCase);
    expect(diagnostics).toBe(optionalText(testCase.diagnostics) ?? '');
  });

  test.concurrent('runs as under CPython', async () => {
    const run = await runner.run(testCase);
    expect(observedOf(testCase, run), run.stderr).toEqual(expectedOf(testCase));
  }, 120_000);
});

describe.each(table(cases.filter(isGap)))('%s', (_, testCase) => {
  test.concurrent(`is a known gap: ${optionalText(testCase.todo)?.trim()}`, async () => {
    const observed = observedOf(testCase, await runner.run(testCase));
    expect(observed, 'it passes now: remove todo.txt').not.toEqual(expectedOf(testCase));
  }, 120_000);
});

describe('types', () => {
  const files = cases.filter((one) => !isGap(one) && existsSync(one.expected)).map(({ expected }) => expected);
  const named = files.map((file) => [relative(repository, file), file] as const);
  let types: ReadonlyMap<string, readonly string[]>;
  let floating: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const program = programOf(files);
    types = typeFaults(program, files);
    floating = await floatingPromises(program, files);
  }, 180_000);

  test.each(named)('%s passes tsc --strict without any', (_, file) => {
    expect(types.get(file) ?? []).toEqual([]);
  });

  test.each(named)('%s leaves no promise floating', (_, file) => {
    expect(floating.get(file) ?? []).toEqual([]);
  });
});
