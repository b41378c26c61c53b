// npm run record [-- --all] [part of a case's name ...]: writes stdout.txt, status.txt and stderr-last-line.txt from CPython.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { allCases, argumentsOf, inputHash, optionalText, outputHash } from './cases.mjs';
import { findPython, runPython } from './python.mjs';

const parallel = 2;
// A program whose output depends on the hash of strings, or differs from run to run, is no oracle.
const hashSeeds = [0, 1, 4242];

const all = process.argv.includes('--all');
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const python = findPython();
if (python === null) {
  console.error('No CPython found. Install Python 3.13 (or 3.12, 3.11) and run this again.');
  process.exit(1);
}

const chosen = allCases().filter((testCase) => isChosen(testCase));
console.error(`Recording ${chosen.length} programs with CPython ${python.version}.`);
const failures = [];
const queue = [...chosen];
await Promise.all(Array.from({ length: parallel }, () => recordFrom(queue)));
for (const suite of new Set(chosen.map((testCase) => testCase.suite))) noteSuite(suite);
forgetRemovedCases();
for (const failure of failures) console.error(`not recorded: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;

function isChosen(testCase) {
  const path = `${testCase.suite}/${testCase.name}`;
  if (filters.length > 0) return filters.some((filter) => path.includes(filter));
  return all || isStale(testCase);
}

function isStale(testCase) {
  const noted = readNotes(testCase.recordings)[testCase.name];
  return noted?.input !== inputHash(testCase) || noted.output !== outputHash(testCase);
}

async function recordFrom(waiting) {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    try {
      await record(next);
    } catch (error) {
      failures.push(`${next.suite}/${next.name}: ${error.message}`);
    }
  }
}

async function record(testCase) {
  const results = [];
  for (const hashSeed of hashSeeds) results.push(await runInTemporaryFolder(testCase, hashSeed));
  const [first] = results;
  for (const other of results) {
    if (other.stdout !== first.stdout) throw new Error(`its stdout is not stable\n${first.stdout}\n---\n${other.stdout}`);
    if (other.status !== first.status) throw new Error('its exit status is not stable');
  }
  for (const line of linesOf(optionalText(testCase.stderrContains) ?? '')) {
    if (!first.stderr.includes(line)) throw new Error(`CPython does not write to stderr: ${line}`);
  }
  mkdirSync(dirname(testCase.stdout), { recursive: true });
  writeFileSync(testCase.stdout, first.stdout);
  writeOrRemove(testCase.status, first.status === 0 ? null : `${first.status}\n`);
  const lastLine = first.status === 0 ? undefined : linesOf(first.stderr).at(-1);
  writeOrRemove(testCase.stderrLastLine, lastLine === undefined ? null : `${lastLine}\n`);
}

async function runInTemporaryFolder(testCase, hashSeed) {
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-record-'));
  try {
    const cwd = join(folder, 'cwd');
    mkdirSync(cwd);
    if (existsSync(testCase.files)) cpSync(testCase.files, cwd, { recursive: true });
    // Outside the working directory, under the name a user would give it: a traceback may show it.
    const script = join(folder, 'app.py');
    cpSync(testCase.input, script);
    const stdin = optionalText(testCase.stdin) ?? '';
    return await runPython(python, script, { args: argumentsOf(testCase), stdin, cwd, hashSeed });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(text) {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function writeOrRemove(path, text) {
  if (text === null) rmSync(path, { force: true });
  else writeFileSync(path, text);
}

function readNotes(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).cases : {};
}

function noteSuite(suite) {
  const failed = new Set(failures.map((failure) => failure.split(':')[0]));
  const recorded = chosen.filter((one) => one.suite === suite && !failed.has(`${one.suite}/${one.name}`));
  if (recorded.length === 0) return;
  const path = recorded[0].recordings;
  const cases = readNotes(path);
  for (const testCase of recorded) {
    cases[testCase.name] = { python: python.version, input: inputHash(testCase), output: outputHash(testCase) };
  }
  writeNotes(path, cases);
}

function forgetRemovedCases() {
  const known = allCases();
  for (const path of new Set(known.map((testCase) => testCase.recordings))) {
    const names = new Set(known.filter((one) => one.recordings === path).map((one) => one.name));
    const kept = Object.entries(readNotes(path)).filter(([name]) => names.has(name));
    writeNotes(path, Object.fromEntries(kept));
  }
}

function writeNotes(path, cases) {
  const note = 'Written by npm run record; do not edit.';
  const names = Object.keys(cases).sort();
  const lines = names.map((name) => `    ${JSON.stringify(name)}: ${JSON.stringify(cases[name])}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `{\n  "note": "${note}",\n  "cases": {\n${lines.join(',\n')}\n  }\n}\n`);
}
