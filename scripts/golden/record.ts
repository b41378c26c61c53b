/**
 * `npm run record [-- --all] [-- part-of-a-name ...]` writes stdout.txt, status.txt and stderr-last-line.txt as
 * CPython prints them; without arguments, for the cases that are new or changed.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allCases, linesOf, needsServer, optionalText, type RecordedCase } from './cases.js';
import { inParallel } from './in-parallel.js';
import { findPython, findPythonWithAiohttp, missingPackage, type Python } from './python.js';
import { noteRecordings, readRecordings, staleness } from './recordings.js';
import { runCase } from './run-case.js';
import type { ProgramRun } from './run-program.js';

// A program whose output depends on the hashes of strings, or differs from run to run, is no oracle.
const hashSeeds = ['0', '1', '4242'];

async function main(args: readonly string[]): Promise<void> {
  const python = findPython();
  if (python === null) throw new Error('No CPython found. Install Python 3.13 (or 3.12, 3.11) and run this again.');
  const withAiohttp = findPythonWithAiohttp();
  const chosen = chooseCases(args);
  const recorded = new Map<RecordedCase, Python>();
  await inParallel(chosen, 2, async (testCase) => {
    try {
      const oracle = needsServer(testCase) ? withAiohttp : python;
      if (oracle === null) throw new Error('No Python with aiohttp found: install it (python3-aiohttp on Debian).');
      const missing = missingPackage(testCase, oracle);
      if (missing !== null) throw new Error(`${oracle.command} has no ${missing}: install it, or put it on PYTHONPATH.`);
      await record(testCase, oracle);
      recorded.set(testCase, oracle);
    } catch (error) {
      console.error(`${testCase.suite} ${testCase.name} was not recorded: ${String(error)}`);
      process.exitCode = 1;
    }
  });
  noteRecordings(recorded, allCases());
  console.error(`Recorded ${recorded.size} of ${chosen.length} programs with CPython ${python.version}.`);
}

function chooseCases(args: readonly string[]): RecordedCase[] {
  const parts = args.filter((argument) => !argument.startsWith('--'));
  if (parts.length > 0) {
    return allCases().filter(({ suite, name }) => parts.some((part) => `${suite}/${name}`.includes(part)));
  }
  if (args.includes('--all')) return allCases();
  return allCases().filter((testCase) => staleness(testCase, readRecordings(testCase.recordings)) !== null);
}

async function record(testCase: RecordedCase, python: Python): Promise<void> {
  const runs: ProgramRun[] = [];
  for (const hashSeed of hashSeeds) runs.push(await runUnderPython(testCase, python, hashSeed));
  const first = runs[0] as ProgramRun;
  for (const other of runs) {
    if (other.stdout !== first.stdout) throw new Error(`unstable stdout\n${first.stdout}\n---\n${other.stdout}`);
    if (other.status !== first.status) throw new Error(`unstable exit status\n${first.stderr}\n---\n${other.stderr}`);
  }
  for (const line of linesOf(optionalText(testCase.stderrContains))) {
    if (!first.stderr.includes(line)) throw new Error(`CPython's stderr does not contain: ${line}`);
  }
  mkdirSync(dirname(testCase.stdout), { recursive: true });
  writeFileSync(testCase.stdout, first.stdout);
  writeOrRemove(testCase.status, first.status === 0 ? null : `${first.status}\n`);
  writeOrRemove(testCase.stderrLastLine, lastLineOf(first));
}

// The frame around an exception group's traceback says nothing; such a case names its line in stderr-contains.txt.
function lastLineOf({ status, stderr }: ProgramRun): string | null {
  const last = status === 0 ? undefined : linesOf(stderr).at(-1);
  return last === undefined || last.startsWith(' ') ? null : `${last}\n`;
}

function runUnderPython(testCase: RecordedCase, python: Python, hashSeed: string): Promise<ProgramRun> {
  const env = { ...python.env, PYTHONHASHSEED: hashSeed, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' };
  return runCase(testCase, {
    command: python.command,
    env,
    place: (folder) => {
      const script = join(folder, 'app.py');
      cpSync(testCase.input, script);
      return script;
    },
  });
}

function writeOrRemove(path: string, text: string | null): void {
  if (text === null) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

await main(process.argv.slice(2));
