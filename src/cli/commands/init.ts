/** `aio2ts init`: a configuration file to start from. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { diagnostics, renderText, Sources } from '../../diagnostics/index.js';
import { CONFIG_FILE } from '../config/config-keys.js';
import { ExitCode } from '../exit-code.js';
import { usesColour, type Host } from '../host.js';
import { NOWHERE } from '../input/load-inputs.js';
import { ioReason } from '../io-reason.js';
import { writeAtomically } from '../output/write-atomically.js';
import type { Services } from '../services.js';
import { UsageError } from '../usage-error.js';

const SCHEMA = 'node_modules/aio2ts/schemas/config.schema.json';

const EXAMPLES = `
Examples:
  aio2ts init && aio2ts convert     convert what the configuration names
  aio2ts init --force               start anew

convert, check, run, verify, maps and explain read the file from the working directory upwards.
Options of the command line win. Paths in it are relative to the file.`;

export function addInit(program: Command, host: Host, _services: Services, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .summary(`write ${CONFIG_FILE}`)
    .description(`Writes ${CONFIG_FILE} with the default of every option into the working directory.`)
    .option('--force', 'overwrite an existing file', false)
    .addHelpText('after', EXAMPLES)
    .action(async ({ force }: { readonly force: boolean }) => end(await init(force, host)));
}

async function init(force: boolean, host: Host): Promise<ExitCode> {
  const file = join(host.cwd, CONFIG_FILE);
  if (existsSync(file) && !force) throw new UsageError(`${CONFIG_FILE} is there already; --force overwrites it.`);
  try {
    await writeAtomically(file, `${JSON.stringify(initialConfig(host.cwd), null, 2)}\n`);
  } catch (error) {
    const found = diagnostics.cannotWrite({ target: CONFIG_FILE, reason: ioReason(error) }, CONFIG_FILE, NOWHERE);
    host.stderr.write(renderText([found], new Sources(new Map()), { colour: usesColour(host.stderr, host.env), verbose: false }));
    return ExitCode.errors;
  }
  host.stderr.write(`wrote ${CONFIG_FILE}\n`);
  return ExitCode.clean;
}

function initialConfig(cwd: string): object {
  return {
    $schema: schemaFrom(cwd),
    paths: [existsSync(join(cwd, 'src')) ? 'src' : '.'],
    outDir: 'ts',
    fidelity: 'readable',
    names: 'camel',
    runtime: 'import',
    maps: [],
    typeCheck: false,
    sourceMap: false,
    js: false,
  };
}

/** Of the installed package, which may belong to a folder further up. */
function schemaFrom(cwd: string): string {
  for (let folder = resolve(cwd); folder !== dirname(folder); folder = dirname(folder)) {
    if (!existsSync(join(folder, SCHEMA))) continue;
    const path = relative(cwd, join(folder, SCHEMA)).split(sep).join('/');
    return path.startsWith('.') ? path : `./${path}`;
  }
  return `./${SCHEMA}`;
}
