/** `aio2ts types`: declarations for the Python modules that TypeScript imports. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Sources, renderText, type Diagnostic } from '../../diagnostics/index.js';
import { pathsOf } from '../config/apply-config.js';
import { convertInputs } from '../convert-inputs.js';
import { ExitCode } from '../exit-code.js';
import { usesColour, type Host } from '../host.js';
import { followImports } from '../input/follow-imports.js';
import { loadInputs, STDIN } from '../input/load-inputs.js';
import type { Services } from '../services.js';
import { UsageError } from '../usage-error.js';
import { withSharedOptions, type SharedOptions } from './shared-options.js';

interface TypesOptions extends SharedOptions {
  readonly force: boolean;
}

const EXAMPLES = `
Examples:
  aio2ts types src && tsc --noEmit     before a type check of a bundled project

TypeScript reads the files with "allowArbitraryExtensions": true in tsconfig.json. The plugin for bundlers keeps them
up to date by itself with its option types: true.
Exit status: 0 clean, 1 a module could not be converted, 2 the command line is wrong.`;

export function addTypes(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('types')
    .summary('write the types of Python modules that TypeScript imports')
    .description('Writes worker.d.py.ts beside worker.py, for TypeScript that imports "./worker.py" in a bundled project.')
    .argument('[paths...]', 'files or folders (default: those of the configuration)')
    .option('--force', 'overwrite files that aio2ts did not write', false);
  withSharedOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (given: readonly string[], options: TypesOptions) => {
      const paths = pathsOf(given, command, host);
      if (paths.includes(STDIN)) throw new UsageError('types writes beside files, so it needs files or folders.');
      end(await types(paths, options, host, services));
    });
}

async function types(paths: readonly string[], options: TypesOptions, host: Host, services: Services): Promise<ExitCode> {
  const { fidelity, names, force, map } = options;
  const compiler = await services.loadCompiler(map.map((folder) => resolve(host.cwd, folder)));
  const inputs = await followImports(await loadInputs(paths, host), compiler, host);
  const files = await convertInputs(inputs.files, compiler, { fidelity, names, format: false, asLibrary: true }, host);
  const { declarationsOf } = await import('../declarations/declarations.js');
  const { writeDeclarations } = await import('../declarations/write-declarations.js');
  const result = await writeDeclarations(await declarationsOf(files, services.runtimeFolder), { cwd: host.cwd, force, dryRun: false });
  for (const name of result.written) host.stderr.write(`wrote ${name}\n`);
  if (result.unchanged.length > 0) host.stderr.write(`${result.unchanged.length} up to date\n`);
  const found = [...inputs.diagnostics, ...files.flatMap((file) => file.result.diagnostics), ...result.diagnostics];
  return reportErrors(found, new Map(inputs.files.map((file) => [file.path, file.source])), options.verbose, host);
}

/** What is only noted, or will behave differently, the bundler or `convert` says. */
function reportErrors(found: readonly Diagnostic[], texts: ReadonlyMap<string, string>, verbose: boolean, host: Host): ExitCode {
  const errors = found.filter(({ severity }) => severity === 'error');
  host.stderr.write(renderText(errors, new Sources(texts), { colour: usesColour(host.stderr, host.env), verbose }));
  return errors.length > 0 ? ExitCode.errors : ExitCode.clean;
}
