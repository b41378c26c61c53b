/** `aio2ts convert` of a 50-line file from a standing start, against Node doing nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medianMs, row } from './measure.js';
import { sampleProgram } from './sample-program.js';

const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export async function benchColdStart(): Promise<void> {
  if (!existsSync(command)) throw new Error('dist is missing: npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'aio2ts-bench-'));
  try {
    writeFileSync(join(folder, 'app.py'), sampleProgram(50));
    const node = await medianMs(11, () => start(folder, ['-e', '0']));
    const convert = await medianMs(11, () => start(folder, [command, 'convert', '--stdout', 'app.py']));
    row('cold start', 'node -e 0', 'convert', 'ratio');
    row('50 lines', `${node.toFixed(0)} ms`, `${convert.toFixed(0)} ms`, `${(convert / node).toFixed(1)} x`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(cwd: string, args: readonly string[]): void {
  const { error } = spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
  if (error !== undefined) throw error;
}
