/** `recorded.json` of each suite: which CPython recorded what, from which input. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inputHash, outputHash, type RecordedCase } from './cases.js';

export interface Recording {
  readonly python: string;
  /** Only where the program imports it. */
  readonly aiohttp?: string;
  readonly input: string;
  readonly output: string;
}

type Recordings = Readonly<Record<string, Recording>>;

export function readRecordings(path: string): Recordings {
  if (!existsSync(path)) return {};
  const file = JSON.parse(readFileSync(path, 'utf8')) as { readonly cases: Recordings };
  return file.cases;
}

/** Why a recording can't be trusted, or null. */
export function staleness(testCase: RecordedCase, recordings: Recordings): string | null {
  const noted = recordings[testCase.name];
  if (noted === undefined) return 'was never recorded';
  if (noted.input !== inputHash(testCase)) return 'changed after it was recorded';
  if (noted.output !== outputHash(testCase)) return 'has a recording that CPython did not write';
  return null;
}

/** Which Python recorded what. */
export type Recorded = ReadonlyMap<RecordedCase, { readonly version: string; readonly aiohttp?: string }>;

/** Notes the cases just recorded, and forgets those that are no more. */
export function noteRecordings(recorded: Recorded, known: readonly RecordedCase[]): void {
  for (const path of new Set(known.map((testCase) => testCase.recordings))) {
    const names = new Set(known.filter((one) => one.recordings === path).map((one) => one.name));
    const cases = new Map(Object.entries(readRecordings(path)).filter(([name]) => names.has(name)));
    for (const [testCase, { version: python, aiohttp }] of recorded) {
      if (testCase.recordings !== path) continue;
      cases.set(testCase.name, { python, aiohttp, input: inputHash(testCase), output: outputHash(testCase) });
    }
    writeRecordings(path, cases);
  }
}

function writeRecordings(path: string, cases: ReadonlyMap<string, Recording>): void {
  const names = [...cases.keys()].sort();
  const lines = names.map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(cases.get(name))}`);
  const note = '"Written by npm run record; do not edit."';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{\n  "note": ${note},\n  "cases": {\n${lines.join(',\n')}\n  }\n}\n`);
}
