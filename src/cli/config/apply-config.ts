/** The configuration file gives the options of a command that its command line does not. */
import { Option, type Command } from 'commander';
import type { Host } from '../host.js';
import { displayPath } from '../input/load-inputs.js';
import { UsageError } from '../usage-error.js';
import { CONFIG_FILE, CONFIG_KEYS } from './config-keys.js';
import { readConfig } from './read-config.js';

export function withConfig(command: Command): Command {
  return command
    .option('--config <file>', `read this file instead of the nearest ${CONFIG_FILE}`)
    .addOption(new Option('--no-config', 'read no configuration'));
}

/** Runs before each command. Those without `--config` have nothing to do with it. */
export async function applyConfig(command: Command, host: Host): Promise<void> {
  const options = new Set(command.options.map((option) => option.attributeName()));
  const { config } = command.opts<{ readonly config?: string | boolean }>();
  if (!options.has('config') || config === false) return;
  const values = await readConfig(typeof config === 'string' ? config : undefined, host);
  for (const [name, value] of values ?? []) {
    const { option } = CONFIG_KEYS[name]!;
    const isGiven = !['default', undefined].includes(command.getOptionValueSource(option));
    if (isGiven || !(options.has(option) || option === 'paths')) continue;
    command.setOptionValueWithSource(option, value, 'config');
  }
}

/** The paths of the command line, else those of the configuration. */
export function pathsOf(given: readonly string[], command: Command, host: Host): readonly string[] {
  if (given.length > 0) return given;
  const { paths } = command.opts<{ readonly paths?: readonly string[] }>();
  if (paths !== undefined && paths.length > 0) return paths.map((path) => displayPath(path, host.cwd));
  throw new UsageError(`missing required argument 'paths': give files or folders, or list them as paths in ${CONFIG_FILE}.`);
}
