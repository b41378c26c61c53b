/** `aio2ts check`: what would not port, and how much would. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { renderCounts, Sources, type Diagnostic, type JsonPortability } from '../../diagnostics/index.js';
import { pathsOf } from '../config/apply-config.js';
import { convertInputs, type ConvertedFile } from '../convert-inputs.js';
import type { ExitCode } from '../exit-code.js';
import type { Host } from '../host.js';
import { followImports } from '../input/follow-imports.js';
import { loadInputs, type Inputs } from '../input/load-inputs.js';
import { missingApis, renderMissing } from '../missing-apis.js';
import { portedLines, type PortedLines } from '../ported-lines.js';
import { report } from '../report.js';
import type { Services } from '../services.js';
import { withReport, withSharedOptions, type ReportingOptions, type SharedOptions } from './shared-options.js';

/** Errors and warnings that are shown in full: what is missing is ranked below them. */
const SHOWN_IN_FULL = 20;
/** A table of more rows leaves out the files that port whole. */
const ROWS = 20;

const EXAMPLES = `
Examples:
  aio2ts check app.py                              before converting a program
  aio2ts check src --report sarif > aio2ts.sarif   for a code host

Of single files, what they import from the project is checked with them; of folders, what lies in them. In a text of many
files those that port least come first; --verbose shows all of everything.
The forms of the reports are stable; the package has a JSON Schema of the one in JSON.
Exit status: 0 everything ports, 1 errors were reported, 2 the command line is wrong.`;

export function addCheck(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .summary('say what would not port, and how much would')
    .description('Reports what would not port, and how much would. Writes no output files.')
    .argument('[paths...]', 'files, folders, or - for the standard input (default: those of the configuration)');
  withReport(withSharedOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: SharedOptions & ReportingOptions) => {
      end(await check(pathsOf(paths, command, host), options, host, services));
    });
}

async function check(
  paths: readonly string[],
  options: SharedOptions & ReportingOptions,
  host: Host,
  services: Services,
): Promise<ExitCode> {
  const compiler = await services.loadCompiler(options.map.map((folder) => resolve(host.cwd, folder)));
  const given = await loadInputs(paths, host);
  const inputs = await followImports(given, compiler, host);
  const { fidelity, names } = options;
  const converted = await convertInputs(inputs.files, compiler, { fidelity, names, format: false }, host);
  const files = await asked(converted, given, paths, host);
  const diagnostics = [...inputs.diagnostics, ...files.flatMap((file) => file.result.diagnostics)];
  const texts = new Map(inputs.files.map((file) => [file.path, file.source]));
  const portability = portabilityOf(files, diagnostics, new Sources(texts));
  const { report: format, verbose } = options;
  const how = { format, verbose, limit: SHOWN_IN_FULL, isStdoutTaken: false, version: services.version, portability };
  const code = report(diagnostics, texts, how, host);
  if (format === 'text') host.stdout.write(summary(portability, diagnostics, verbose));
  return code;
}

/** What a folder imports from elsewhere has to be known for its types, but was not asked for. */
async function asked(converted: readonly ConvertedFile[], given: Inputs, paths: readonly string[], host: Host): Promise<readonly ConvertedFile[]> {
  const isFolder = await Promise.all(paths.map(async (path) => (await stat(resolve(host.cwd, path)).catch(() => null))?.isDirectory() ?? false));
  if (!isFolder.includes(true)) return converted;
  const wanted = new Set(given.files.map(({ absolute }) => absolute));
  return converted.filter(({ input }) => wanted.has(input.absolute));
}

function portabilityOf(files: readonly ConvertedFile[], diagnostics: readonly Diagnostic[], sources: Sources): JsonPortability {
  const rows = files.map((file) => ({ path: file.input.path, lines: linesOf(file, sources) }));
  const lines = rows.reduce((sum, row) => add(sum, row.lines), { ported: 0, total: 0 });
  return { lines, files: rows, missing: missingApis(diagnostics, sources) };
}

function summary({ files, lines, missing }: JsonPortability, diagnostics: readonly Diagnostic[], verbose: boolean): string {
  const shown = verbose || files.length <= ROWS ? files : leastPorted(files);
  const width = Math.max(0, ...shown.map(({ path }) => path.length));
  const rows = shown.map((file) => row(file.path, file.lines, width));
  const whole = files.filter((file) => file.lines.ported === file.lines.total).length;
  if (files.length > 1) rows.push(row('all', lines, width), `${whole} of ${files.length} files port whole`);
  rows.push(...renderMissing(missing, verbose));
  const counts = renderCounts(diagnostics);
  return `${[...rows, ...(counts === '' ? [] : [counts])].join('\n')}\n`;
}

/** Those that do not port whole, the least first. */
function leastPorted(files: JsonPortability['files']): JsonPortability['files'] {
  const share = ({ lines }: JsonPortability['files'][number]): number => lines.ported / lines.total;
  return files.filter(({ lines }) => lines.ported < lines.total).toSorted((one, other) => share(one) - share(other));
}

function row(name: string, lines: PortedLines, width: number): string {
  return `${name.padEnd(width)}  ${percentage(lines)} of ${lines.total} lines port`;
}

function linesOf({ input, result }: ConvertedFile, sources: Sources): PortedLines {
  return portedLines(input.source, result.code !== null, result.diagnostics, sources);
}

function add(a: PortedLines, b: PortedLines): PortedLines {
  return { ported: a.ported + b.ported, total: a.total + b.total };
}

/** Never 100% while a line does not port. */
function percentage({ ported, total }: PortedLines): string {
  return `${total === 0 ? 100 : Math.floor((100 * ported) / total)}%`.padStart(4);
}
