import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differentialCases, linesOf, repository, type RecordedCase } from '../../scripts/golden/cases.js';
import { loadCompiler } from '../../scripts/golden/compiler.js';
import { convertCase } from '../../scripts/golden/conversion.js';
import { programOf, typeFaults } from '../support/type-check.js';

const cases = differentialCases().filter((testCase) => !existsSync(testCase.todo));
/** Programs whose ports have type faults. This list only shrinks. */
const known = new Set(
  linesOf(readFileSync(join(repository, 'test/differential/type-faults.txt'), 'utf8')).filter((line) => !line.startsWith('#')),
);

let folder: string;
let faults: ReadonlyMap<string, readonly string[]>;
const portOf = ({ name }: RecordedCase): string => join(folder, `${name}.mts`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aio2ts-types-'));
  const compiler = await loadCompiler();
  for (const testCase of cases) {
    const { code } = await convertCase(compiler, testCase, { format: false });
    writeFileSync(portOf(testCase), code ?? '');
  }
  const files = cases.map(portOf);
  faults = typeFaults(programOf(files), files);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('types of programs apart from the goldens', () => {
  for (const testCase of cases) {
    if (known.has(testCase.name)) {
      test(`${testCase.name} is known to have type faults`, () => {
        expect(faults.get(portOf(testCase)), 'it has none now: take it off the list').toBeDefined();
      });
    } else {
      test(`${testCase.name} passes tsc --strict without any`, () => {
        expect(faults.get(portOf(testCase)) ?? []).toEqual([]);
      });
    }
  }
});
