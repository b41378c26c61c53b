import { expect, test } from 'vitest';
import { allCases, needsServer, type RecordedCase } from '../../scripts/golden/cases.js';
import { readRecordings, staleness } from '../../scripts/golden/recordings.js';

test('every recording is what CPython printed for the program as it stands', () => {
  const stale = allCases().flatMap((testCase) => {
    const why = staleness(testCase, readRecordings(testCase.recordings));
    return why === null ? [] : [`${testCase.suite} ${testCase.name} ${why}: run npm run record`];
  });
  expect(stale).toEqual([]);
});

test('every program was recorded with the same minor version of CPython', () => {
  expect(versionsOf((testCase) => !needsServer(testCase))).toEqual(['3.13']);
});

test('every program with aiohttp was recorded with the same aiohttp', () => {
  for (const version of versionsOf(needsServer)) expect(version).toBe('3.11, aiohttp 3.8');
});

function versionsOf(which: (testCase: RecordedCase) => boolean): string[] {
  const versions = allCases()
    .filter(which)
    .map(({ name, recordings }) => {
      const { python, aiohttp } = readRecordings(recordings)[name] ?? {};
      return aiohttp === undefined ? minor(python) : `${minor(python)}, aiohttp ${minor(aiohttp)}`;
    });
  return [...new Set(versions)];
}

function minor(version = 'none'): string {
  return version.split('.').slice(0, 2).join('.');
}
