/** `aio2ts convert` of a 50-line file from a standing start, against Node doing nothing; in pairs, so that both see the same machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.js';
import { smallProgram } from './small-program.js';
import { times, type Table } from './table.js';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const ROUNDS = 15;

export function benchColdStart(table: Table): void {
  if (!existsSync(command)) throw new Error('dist is missing: npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-bench-'));
  try {
    writeFileSync(join(folder, 'app.py'), smallProgram);
    const convert = [command, 'convert', '--stdout', 'app.py'];
    start(folder, convert);
    const pairs = Array.from({ length: ROUNDS }, () => ({ node: start(folder, ['-e', '0']), convert: start(folder, convert) }));
    const [node, ours] = [median(pairs.map((pair) => pair.node)), median(pairs.map((pair) => pair.convert))];
    const ratio = median(pairs.map((pair) => pair.convert / pair.node));
    table.heading('cold start, medians', 'node -e 0', 'convert');
    table.row('a file of 50 lines', `${node.toFixed(0)} ms`, `${ours.toFixed(0)} ms`);
    table.target('convert', times(ratio), '<= 8 x node -e 0', ratio <= 8);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of wall time. */
function start(cwd: string, args: readonly string[]): number {
  const started = performance.now();
  const { error, status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return performance.now() - started;
}
