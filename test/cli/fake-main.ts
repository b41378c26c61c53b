/** The command as a process of its own, over the fake phases. */
import { processHost } from '../../src/cli/host.js';
import { runCommand } from '../../src/cli/run-command.js';
import { compilerOf } from '../../src/compiler/index.js';
import { fakePhases } from './fake-phases.js';

const exitCode = await runCommand(process.argv.slice(2), processHost(), {
  version: '0.1.0',
  loadCompiler: async () => compilerOf(fakePhases),
  describeMaps: async () => [],
  command: [process.execPath, ...process.execArgv, process.argv[1]!],
  runtimeFolder: '/nowhere',
  runtimeSources: '/nowhere',
  loadRuntimeManifest: async () => ({ exports: {}, imports: {} }),
});
if (exitCode !== undefined) process.exitCode = exitCode;
