import { expect, test } from 'vitest';
import { allCases } from '../../scripts/golden/cases.js';
import { readRecordings, staleness } from '../../scripts/golden/recordings.js';

test('every recording is what CPython printed for the program as it stands', () => {
  const stale = allCases().flatMap((testCase) => {
    const why = staleness(testCase, readRecordings(testCase.recordings));
    return why === null ? [] : [`${testCase.suite} ${testCase.name} ${why}: run npm run record`];
  });
  expect(stale).toEqual([]);
});

test('every program was recorded with the same minor version of CPython', () => {
  const versions = allCases().map(({ name, recordings }) => readRecordings(recordings)[name]?.python ?? 'none');
  expect([...new Set(versions.map((version) => version.split('.').slice(0, 2).join('.')))]).toEqual(['3.13']);
});
