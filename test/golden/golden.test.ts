import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleCases, goldenCases, optionalText, type RecordedCase } from '../../scripts/golden/cases.js';
import { convertCase } from '../../scripts/golden/conversion.js';
import { expectedOf, observedOf, PortRunner } from '../support/run-port.js';
import { typeFaults } from '../support/type-check.js';

const cases = [...goldenCases(), ...exampleCases()];
const isGap = (testCase: RecordedCase) => existsSync(testCase.todo);
const toUpdate = 'no expected.ts yet: run npm run golden:update and review it';

let runner: PortRunner;
beforeAll(async () => {
  runner = await PortRunner.start();
}, 60_000);
afterAll(() => runner.close());

describe.each(cases.filter((testCase) => !isGap(testCase)))('$name', (testCase) => {
  test.concurrent('converts to the expected text', async () => {
    const { code } = await convertCase(runner.compiler, testCase);
    if (code !== null && !existsSync(testCase.expected)) throw new Error(toUpdate);
    expect(code).toBe(optionalText(testCase.expected));
  });

  test.concurrent('reports the expected diagnostics', async () => {
    const { diagnostics } = await convertCase(runner.compiler, testCase);
    expect(diagnostics).toBe(optionalText(testCase.diagnostics) ?? '');
  });

  test.concurrent('runs as under CPython', async () => {
    expect(observedOf(testCase, await runner.run(testCase))).toEqual(expectedOf(testCase));
  }, 120_000);
});

describe.each(cases.filter(isGap))('$name', (testCase) => {
  test.concurrent(`is a known gap: ${optionalText(testCase.todo)?.trim()}`, async () => {
    const observed = observedOf(testCase, await runner.run(testCase));
    expect(observed, 'it passes now: remove todo.txt').not.toEqual(expectedOf(testCase));
  }, 120_000);
});

describe('types', () => {
  const withText = cases.filter((testCase) => existsSync(testCase.expected));
  let faults: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    faults = typeFaults(withText.map((testCase) => testCase.expected));
  }, 120_000);

  test.each(withText.filter((testCase) => !isGap(testCase)))('$name passes tsc --strict without any', (testCase) => {
    expect(faults.get(testCase.expected) ?? []).toEqual([]);
  });
});
