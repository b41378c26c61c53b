/** Tasks at run time: our port of `async_tree` against promises written by hand, and against CPython where there is one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadCompiler } from '../golden/compiler.js';
import { findPython, type Python } from '../golden/python.js';
import { pythonTree, promiseTree, type Leaves } from './async-tree-programs.js';
import { median } from './measure.js';
import { times, type Table } from './table.js';

const runtime = fileURLToPath(new URL('../../dist/runtime/', import.meta.url));
/** Of all three, one after the other. */
const TURNS = 3;
const LIMITS: Readonly<Record<Leaves, number>> = { none: 2.5, io: 2 };

export async function benchAsyncTree(table: Table): Promise<void> {
  if (!existsSync(runtime)) throw new Error('dist is missing: npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-bench-'));
  try {
    const found = findPython();
    const python = found?.version.startsWith('3.13.') === true ? found : null;
    table.heading('async_tree, 9,331 gathers', 'promises', 'port', 'CPython');
    for (const leaves of ['none', 'io'] as const) await benchTree(table, leaves, folder, python);
    if (python === null) table.row('(no CPython 3.13 here)');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchTree(table: Table, leaves: Leaves, folder: string, python: Python | null): Promise<void> {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const source = file(`${leaves}.py`, pythonTree(leaves));
  const programs = [file(`${leaves}-promises.mjs`, promiseTree(leaves)), file(`${leaves}-port.mjs`, await portOf(pythonTree(leaves)))];
  const turns = Array.from({ length: TURNS }, () => ({
    promises: rounds(process.execPath, [programs[0]!]),
    port: rounds(process.execPath, [programs[1]!]),
    python: python === null ? NaN : rounds(python.command, [source], python.env),
  }));
  const [promises, port, cpython] = (['promises', 'port', 'python'] as const).map((name) => Math.min(...turns.map((turn) => turn[name])));
  table.row(leaves, ...[promises!, port!, cpython!].map((ms) => (Number.isNaN(ms) ? '-' : `${ms.toFixed(0)} ms`)));
  const ratio = port! / promises!;
  table.target(`${leaves}, of the promises`, times(ratio), `<= ${times(LIMITS[leaves])}`, ratio <= LIMITS[leaves]);
  if (python === null) return;
  const faster = cpython! / port!;
  table.target(`${leaves}, faster than CPython`, times(faster), '>= 3.00 x', faster >= 3);
}

async function portOf(source: string): Promise<string> {
  const compiler = await loadCompiler();
  const runtimeSpecifier = (part: string): string => pathToFileURL(join(runtime, part, 'index.js')).href;
  const { code, diagnostics } = await compiler.transpile(source, { path: 'tree.py', format: false, target: 'javascript', runtimeSpecifier });
  if (code === null || diagnostics.some(({ severity }) => severity === 'error')) throw new Error(`async_tree is not converted: ${JSON.stringify(diagnostics)}`);
  return code;
}

/** The median of the times that a program prints, one a line. */
function rounds(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return median(stdout.trim().split('\n').map(Number));
}
