import { expect, test } from 'vitest';
import { allCases, needsServer } from '../../scripts/golden/cases.js';
import { readRecordings, staleness } from '../../scripts/golden/recordings.js';

test('every recording is what CPython printed for the program as it stands', () => {
  const stale = allCases().flatMap((testCase) => {
    const why = staleness(testCase, readRecordings(testCase.recordings));
    return why === null ? [] : [`${testCase.suite} ${testCase.name} ${why}: run npm run record`];
  });
  expect(stale).toEqual([]);
});

test('every program was recorded with the same minor version of CPython, or of the one that has aiohttp', () => {
  const [with_, without] = [true, false].map((needs) => {
    const versions = allCases().flatMap((testCase) => {
      const recording = readRecordings(testCase.recordings)[testCase.name];
      return needsServer(testCase) === needs
        ? [minor(recording?.python) + (needs ? ` ${minor(recording?.aiohttp)}` : '')]
        : [];
    });
    return [...new Set(versions)];
  });
  expect(without).toEqual(['3.13']);
  expect(with_).toEqual(['3.11 3.8']);
});

function minor(version = 'none'): string {
  return version.split('.').slice(0, 2).join('.');
}
