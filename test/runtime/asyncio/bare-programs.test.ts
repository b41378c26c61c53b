/** Programs without tasks, run on bare promises, print what CPython 3.13 printed for them under `asyncio.run`. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setProgramClock, virtualClock } from '../../../src/runtime/asyncio/index.js';
import { recorded } from '../support/recorded.js';
import { Machine, type Program } from './machine.js';

const stem = process.env['BARE_PROGRAMS'] ?? new URL('oracle/bare-programs', import.meta.url).pathname;
const programs = JSON.parse(readFileSync(`${stem}.json`, 'utf8')) as readonly Program[];
const expected = recorded(new URL(`file://${stem}.txt`));

beforeAll(() => setProgramClock(virtualClock()));
afterAll(() => setProgramClock(null));

for (const [index, program] of programs.entries()) {
  test(`program ${index} without tasks prints what CPython printed`, async () => {
    const lines: string[] = [];
    await new Machine(program, lines).startBare();
    expect(lines).toEqual(expected.get(String(index)));
  }, 3000);
}
