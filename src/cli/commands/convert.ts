/** `aio2ts convert`: Python files to TypeScript files. */
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { loadFormatter, type Compiler, type ProjectOptions } from '../../compiler/index.js';
import { renderCounts, type Diagnostic } from '../../diagnostics/index.js';
import { pathsOf } from '../config/apply-config.js';
import { conversionSummary } from '../conversion-summary.js';
import { convertInputs, type ConvertedFile } from '../convert-inputs.js';
import type { ExitCode } from '../exit-code.js';
import type { Host } from '../host.js';
import { followImports } from '../input/follow-imports.js';
import { loadInputs, STDIN, type InputFile, type Inputs } from '../input/load-inputs.js';
import { packageTypeDiagnostic } from '../output/package-type.js';
import { prettierConfig } from '../output/prettier-config.js';
import { VendoredRuntime } from '../output/vendor-runtime.js';
import { writeConversion, type Written } from '../output/write-conversion.js';
import { report } from '../report.js';
import type { Services } from '../services.js';
import { UsageError } from '../usage-error.js';
import { watchFolders } from '../watch-folders.js';
import { withReport, withSharedOptions, type ReportingOptions, type SharedOptions } from './shared-options.js';

interface ConvertOptions extends SharedOptions, ReportingOptions {
  readonly outDir?: string;
  readonly stdout: boolean;
  readonly runtime: 'import' | 'vendor';
  readonly typeCheck: boolean;
  readonly sourceMap: boolean;
  readonly js: boolean;
  readonly watch: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** Names of written files that are shown; the rest are counted. */
const LISTED = 20;

const EXAMPLES = `
Examples:
  aio2ts convert app.py                      write app.ts, and what app.py imports from the project
  aio2ts convert src --out-dir port --js     a folder, with JavaScript beside the TypeScript
  aio2ts convert --stdout app.py | less      look first
  python3 make.py | aio2ts convert - > x.ts  from a pipe into a file

--no-type-check, --no-source-map and --no-js turn off what aio2ts.config.json turns on.
An existing file is overwritten only if aio2ts wrote it and nobody edited it since, or with --force.
Exit status: 0 clean, 1 errors were reported, 2 the command line is wrong.`;

export function addConvert(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('convert')
    .summary('convert Python files to TypeScript')
    .description('Converts Python files, the .py files of folders, or the standard input (-), to TypeScript.')
    .argument('[paths...]', 'files, folders, or - for the standard input (default: those of the configuration)')
    .option('--out-dir <dir>', 'write below this folder instead of beside each source')
    .option('--stdout', 'print the output instead of writing files', false)
    .addOption(
      new Option('--runtime <how>', 'import: from the package aio2ts; vendor: from a copy beside the output')
        .choices(['import', 'vendor'])
        .default('import'),
    )
    .option('--type-check', "report TypeScript's own errors in the output, at the Python lines", false)
    .option('--source-map', 'write a source map beside each file', false)
    .option('--js', 'write JavaScript as well, for Node 20', false)
    .addOption(new Option('--no-type-check').hideHelp())
    .addOption(new Option('--no-source-map').hideHelp())
    .addOption(new Option('--no-js').hideHelp())
    .option('--watch', 'convert again whenever a source changes', false)
    .option('--dry-run', 'say what would be written, and write nothing', false)
    .option('--force', 'overwrite files that aio2ts did not write', false);
  withReport(withSharedOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (given: readonly string[], options: ConvertOptions) => {
      const paths = pathsOf(given, command, host);
      checkOptions(paths, options, command.getOptionValueSource('outDir') === 'cli');
      const conversion = new ConvertCommand(paths, options, host, services);
      end(await conversion.run());
      if (options.watch) await conversion.watch();
    });
}

function checkOptions(paths: readonly string[], options: ConvertOptions, isOutDirGiven: boolean): void {
  const toStdout = options.stdout || paths.includes(STDIN);
  if (paths.includes(STDIN) && paths.length > 1) throw new UsageError('- cannot be combined with other paths.');
  if (toStdout && isOutDirGiven) {
    throw new UsageError(`--out-dir has no effect with ${options.stdout ? '--stdout' : '-'}.`);
  }
  if (toStdout && options.watch) throw new UsageError('--watch writes files, so it needs paths and no --stdout.');
  if (toStdout && options.runtime === 'vendor') throw new UsageError('--runtime vendor writes files, so it needs no --stdout.');
}

class ConvertCommand {
  private readonly paths: readonly string[];
  private readonly options: ConvertOptions;
  private readonly host: Host;
  private readonly services: Services;
  private readonly outDir: string | null;
  private readonly toStdout: boolean;
  private vendored: VendoredRuntime | null = null;

  constructor(paths: readonly string[], options: ConvertOptions, host: Host, services: Services) {
    this.paths = paths;
    this.options = options;
    this.host = host;
    this.services = services;
    this.outDir = options.outDir === undefined ? null : resolve(host.cwd, options.outDir);
    this.toStdout = options.stdout || paths.includes(STDIN);
  }

  async run(): Promise<ExitCode> {
    const { options, host } = this;
    // Loads while the parser is compiled. What fails here fails again, and is reported, where a text is laid out.
    loadFormatter().catch(() => undefined);
    const compiler = await this.services.loadCompiler(options.map.map((folder) => resolve(host.cwd, folder)));
    const given = await loadInputs(this.paths, host);
    const inputs = await followImports(given, compiler, host);
    if (options.runtime === 'vendor') this.vendored = await VendoredRuntime.load(this.services, inputs.files);
    const projectOptions = await this.projectOptions(inputs.files);
    const files = await convertInputs(inputs.files, compiler, projectOptions, host);
    const diagnostics = [...inputs.diagnostics, ...files.flatMap((file) => file.result.diagnostics)];
    if (options.typeCheck) diagnostics.push(...(await this.typeCheck(files)));
    if (this.toStdout) this.print(files, given);
    else diagnostics.push(...(await this.write(files, compiler, projectOptions, inputs)));
    const isMany = given.files.length + given.failed.length > 1;
    const summary = isMany ? conversionSummary(files, inputs.failed.length, diagnostics) : renderCounts(diagnostics);
    return this.report(diagnostics, inputs.files, summary);
  }

  async watch(): Promise<void> {
    const inputs = await loadInputs(this.paths, this.host);
    const roots = new Set([...inputs.files.map((file) => file.root)]);
    this.host.stderr.write('Watching for changes. Ctrl-C ends.\n');
    await watchFolders([...roots], async () => void (await this.run()));
  }

  private async projectOptions(files: readonly InputFile[]): Promise<Partial<ProjectOptions>> {
    const { options } = this;
    const folder = this.outDir ?? files[0]?.root ?? this.host.cwd;
    const prettier = await prettierConfig(folder);
    return {
      fidelity: options.fidelity,
      names: options.names,
      sourceMap: options.typeCheck || (options.sourceMap && !this.toStdout),
      target: options.js && this.toStdout ? 'javascript' : 'typescript',
      ...(prettier === undefined ? {} : { prettier }),
      ...(this.vendored === null ? {} : { runtimeSpecifier: this.vendored.specifierOf }),
    };
  }

  private async typeCheck(files: readonly ConvertedFile[]): Promise<readonly Diagnostic[]> {
    const { typeCheck } = await import('../type-check/type-check.js');
    const destination = { outDir: this.outDir, extension: '.ts', cwd: this.host.cwd, withMaps: false } as const;
    const beside = this.vendored === null ? [] : await this.vendored.copies('.ts');
    const vendored = this.outputFolders(files.map((file) => file.input)).flatMap((folder) =>
      beside.map(({ path, text }) => ({ path: join(folder, path), text })),
    );
    return typeCheck(files, destination, { runtimeFolder: this.services.runtimeFolder, vendored });
  }

  /** Files that were only imported are not printed; several are told apart by a comment. */
  private print(files: readonly ConvertedFile[], given: Inputs): void {
    const asked = new Set(given.files.map((file) => file.path));
    const printed = files.filter((file) => asked.has(file.input.path) && file.result.code !== null);
    for (const { input, result } of printed) {
      if (printed.length > 1) this.host.stdout.write(`// ${input.path}\n`);
      this.host.stdout.write(result.code!);
    }
  }

  private async write(
    files: readonly ConvertedFile[],
    compiler: Compiler,
    projectOptions: Partial<ProjectOptions>,
    inputs: Inputs,
  ): Promise<readonly Diagnostic[]> {
    const { options, outDir, host } = this;
    const place = { outDir, cwd: host.cwd, withMaps: options.sourceMap };
    const written = [await writeConversion(files, { ...place, extension: '.ts' }, options)];
    if (options.js) {
      const javascript = await convertInputs(inputs.files, compiler, { ...projectOptions, target: 'javascript' }, host);
      written.push(await writeConversion(javascript, { ...place, extension: '.js' }, options));
    }
    if (written.some((part) => part.written.length + part.unchanged.length > 0)) {
      written.push(...(await this.vendor(inputs.files)));
    }
    const diagnostics = written.flatMap((part) => part.diagnostics);
    diagnostics.push(...(await this.packageTypes(inputs.files, written)));
    this.summarize(written, files.filter((file) => file.result.code === null).length + inputs.failed.length, diagnostics);
    return diagnostics;
  }

  /** One copy of the runtime for each folder of output, however many files import it. */
  private async vendor(files: readonly InputFile[]): Promise<readonly Written[]> {
    const { vendored, options, host } = this;
    if (vendored === null) return [];
    const how = { ...options, cwd: host.cwd };
    const written: Written[] = [];
    for (const folder of this.outputFolders(files)) {
      written.push(await vendored.write(folder, '.ts', how));
      if (options.js) written.push(await vendored.write(folder, '.js', how));
    }
    return written;
  }

  /** The output is modules: does a package.json say so? */
  private async packageTypes(files: readonly InputFile[], written: readonly Written[]): Promise<readonly Diagnostic[]> {
    if (written.every((part) => part.written.length + part.unchanged.length === 0)) return [];
    const folders = this.outputFolders(files);
    const found = await Promise.all(folders.map((folder) => packageTypeDiagnostic(folder, this.host.cwd)));
    return found.filter((diagnostic) => diagnostic !== null);
  }

  private outputFolders(files: readonly InputFile[]): readonly string[] {
    return this.outDir === null ? [...new Set(files.map((file) => file.root))] : [this.outDir];
  }

  private summarize(written: readonly Written[], failures: number, problems: readonly Diagnostic[]): void {
    if (this.options.report !== 'text') return;
    const { dryRun } = this.options;
    const names = written.flatMap((part) => part.written);
    for (const name of names.slice(0, LISTED)) this.host.stderr.write(`${dryRun ? 'would write' : 'wrote'} ${name}\n`);
    if (names.length > LISTED) this.host.stderr.write(`... and ${names.length - LISTED} more\n`);
    const unchanged = written.reduce((sum, part) => sum + part.unchanged.length, 0);
    const refused = problems.filter((problem) => problem.severity === 'error').length;
    const parts = [
      unchanged > 0 ? `${unchanged} up to date` : '',
      refused > 0 ? `${refused} not written` : '',
      failures > 0 ? `${failures} not converted` : '',
    ].filter((part) => part !== '');
    if (parts.length > 0) this.host.stderr.write(`${parts.join(', ')}\n`);
  }

  private report(diagnostics: readonly Diagnostic[], files: readonly InputFile[], summary: string): ExitCode {
    const { options, host } = this;
    const texts = new Map(files.map((file) => [file.path, file.source]));
    const reporting = {
      format: options.report,
      verbose: options.verbose,
      isStdoutTaken: this.toStdout,
      version: this.services.version,
    };
    const code = report(diagnostics, texts, reporting, host);
    if (options.report === 'text' && summary !== '') host.stderr.write(`\n${summary}\n`);
    return code;
  }
}
