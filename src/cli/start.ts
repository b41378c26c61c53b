/** The command of this process. */
import { processHost } from './host.js';
import { installedServices } from './installed-services.js';
import { runCommand } from './run-command.js';

export async function start(): Promise<void> {
  const exitCode = await runCommand(process.argv.slice(2), processHost(), installedServices());
  if (exitCode !== undefined) process.exitCode = exitCode;
}
