/** `aio2ts run`: converts in memory and runs the result under this Node. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option, type Command } from 'commander';
import { convertInputs, type ConvertedFile } from '../convert-inputs.js';
import { ExitCode } from '../exit-code.js';
import type { Host } from '../host.js';
import { followImports } from '../input/follow-imports.js';
import { openInspector, withInspector, type InspectOptions } from '../inspector.js';
import { loadInputs, STDIN } from '../input/load-inputs.js';
import { ownModulesIn } from '../own-modules.js';
import { report } from '../report.js';
import { runProgram } from '../run-program.js';
import type { Services } from '../services.js';
import { UsageError } from '../usage-error.js';
import { withSharedOptions, type SharedOptions } from './shared-options.js';

interface RunOptions extends SharedOptions, InspectOptions {
  readonly quiet: boolean;
  readonly unportedStatus?: ExitCode;
}

const EXAMPLES = `
Examples:
  aio2ts run app.py
  aio2ts run app.py --port 8080      arguments after the file are the program's
  aio2ts run --fidelity exact app.py
  aio2ts run --inspect-brk app.py    then attach a debugger, such as chrome://inspect

Diagnostics go to the standard error. The exit status is the program's, or 1 if it cannot be converted.`;

export function addRun(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('run')
    .summary('convert in memory and run')
    .description('Converts a Python program in memory and runs it under this Node, with the given arguments.')
    .argument('<file>', 'the program')
    .argument('[args...]', "the program's own arguments")
    .passThroughOptions();
  withInspector(withSharedOptions(command))
    .option('--quiet', 'report errors only', false)
    .addOption(new Option('--unported-status <status>').argParser(Number).hideHelp()) // of verify, to tell it from the program's own
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, args: readonly string[], options: RunOptions) => {
      if (file === STDIN) throw new UsageError('run needs a file: the standard input is for the program.');
      const converted = await convertProgram(file, options, host, services);
      if (converted === null) end(options.unportedStatus ?? ExitCode.errors);
      else {
        await openInspector(options);
        await runProgram({ ...converted, file, args, breaksAtStart: options.inspectBrk !== undefined });
      }
    });
}

async function convertProgram(
  file: string,
  options: RunOptions,
  host: Host,
  services: Services,
): Promise<{ readonly files: readonly ConvertedFile[]; readonly main: ConvertedFile } | null> {
  const compiler = await services.loadCompiler(options.map.map((folder) => resolve(host.cwd, folder)));
  const inputs = await followImports(await loadInputs([file], host), compiler, host);
  const files = await convertInputs(
    inputs.files,
    compiler,
    {
      fidelity: options.fidelity,
      names: options.names,
      format: false,
      target: 'javascript',
      sourceMap: true,
      runtimeSpecifier: (part) => pathToFileURL(`${services.runtimeFolder}/${part}/index.js`).href,
      ownSpecifier: ownModulesIn(inputs.files[0]?.root ?? host.cwd),
    },
    host,
  );
  const found = [...inputs.diagnostics, ...files.flatMap((converted) => converted.result.diagnostics)];
  const shown = found.filter(({ severity }) => severity === 'error' || (!options.quiet && severity === 'warning') || options.verbose);
  const texts = new Map(inputs.files.map((input) => [input.path, input.source]));
  report(shown, texts, { format: 'text', verbose: options.verbose, isStdoutTaken: true, version: services.version }, host);
  const main = files[0];
  return main === undefined || files.some((converted) => converted.result.code === null) ? null : { files, main };
}
