import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differentialCases, optionalText, type RecordedCase } from '../../scripts/golden/cases.js';
import { expectedOf, observedOf, PortRunner } from '../support/run-port.js';

const isGap = (testCase: RecordedCase) => existsSync(testCase.todo);
const cases = differentialCases();

let runner: PortRunner;
beforeAll(async () => {
  runner = await PortRunner.start();
}, 60_000);
afterAll(() => runner.close());

describe('programs apart from the goldens', () => {
  for (const testCase of cases.filter((one) => !isGap(one))) {
    test.concurrent(`${testCase.name} runs as under CPython`, async () => {
      const run = await runner.run(testCase);
      expect(observedOf(testCase, run), run.stderr).toEqual(expectedOf(testCase));
    }, 120_000);
  }

  for (const testCase of cases.filter(isGap)) {
    test.concurrent(`${testCase.name} is a known gap: ${optionalText(testCase.todo)?.trim()}`, async () => {
      const observed = observedOf(testCase, await runner.run(testCase));
      expect(observed, 'it passes now: remove its todo.txt').not.toEqual(expectedOf(testCase));
    }, 120_000);
  }
});
