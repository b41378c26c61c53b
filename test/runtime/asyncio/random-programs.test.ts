/** Programs made by oracle/random_programs.py print here what CPython 3.13 printed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onWarning, run, virtualClock } from '../../../src/runtime/asyncio/index.js';
import { recorded } from '../support/recorded.js';
import { Machine, type Program } from './machine.js';

const stem = process.env['RANDOM_PROGRAMS'] ?? new URL('oracle/random-programs', import.meta.url).pathname;
const programs = JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as readonly Program[];
const expected = recorded(new URL(`file://${stem}.txt`));

for (const [index, program] of programs.entries()) {
  test(`random program ${index} prints what CPython printed`, async () => {
    onWarning(() => {});
    const lines: string[] = [];
    await run(() => new Machine(program, lines).start(), { clock: virtualClock() });
    onWarning(null);
    expect(lines).toEqual(expected.get(String(index)));
  }, 3000);
}
