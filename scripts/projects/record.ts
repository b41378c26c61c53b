/** `npm run record:projects`: what CPython prints for the programs of several files. */
import { rmSync, writeFileSync } from 'node:fs';
import { findPython } from '../golden/python.js';
import { runProgram } from '../golden/run-program.js';
import { projects, recordingsFile, type ProjectRecording } from './projects.js';

const python = findPython();
if (python === null) throw new Error('No CPython found. Install Python 3.13 (or 3.12, 3.11) and run this again.');
const recordings: Record<string, ProjectRecording> = {};
for (const { name, folder, stdout, status, fingerprint } of projects()) {
  const env = { ...process.env, ...python.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '1' };
  const run = await runProgram(python.command, ['main.py'], { cwd: folder, env, stdin: '', timeLimit: 20_000 });
  writeFileSync(stdout, run.stdout);
  if (run.status === 0) rmSync(status, { force: true });
  else writeFileSync(status, `${run.status}\n`);
  if (run.stderr !== '') console.error(`${name}: ${run.stderr}`);
  recordings[name] = { python: python.version, fingerprint };
}
writeFileSync(recordingsFile, `${JSON.stringify(recordings, null, 2)}\n`);
console.error(`Recorded ${Object.keys(recordings).length} projects with CPython ${python.version}.`);
