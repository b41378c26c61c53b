/** `aio2ts check`: what would not port, and how much would. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { renderCounts, Sources, type Diagnostic, type JsonPortability } from '../../diagnostics/index.js';
import { pathsOf } from '../config/apply-config.js';
import { convertInputs, type ConvertedFile } from '../convert-inputs.js';
import type { ExitCode } from '../exit-code.js';
import type { Host } from '../host.js';
import { followImports } from '../input/follow-imports.js';
import { loadInputs } from '../input/load-inputs.js';
import { missingApis, renderMissing } from '../missing-apis.js';
import { portedLines, type PortedLines } from '../ported-lines.js';
import { report } from '../report.js';
import type { Services } from '../services.js';
import { withReport, withSharedOptions, type ReportingOptions, type SharedOptions } from './shared-options.js';

const EXAMPLES = `
Examples:
  aio2ts check app.py                              before converting a program
  aio2ts check src --report sarif > aio2ts.sarif   for a code host

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
  const inputs = await followImports(await loadInputs(paths, host), compiler, host);
  const { fidelity, names } = options;
  const files = await convertInputs(inputs.files, compiler, { fidelity, names, format: false }, host);
  const diagnostics = [...inputs.diagnostics, ...files.flatMap((file) => file.result.diagnostics)];
  const texts = new Map(inputs.files.map((file) => [file.path, file.source]));
  const portability = portabilityOf(files, diagnostics, new Sources(texts));
  const { report: format, verbose } = options;
  const code = report(diagnostics, texts, { format, verbose, isStdoutTaken: false, version: services.version, portability }, host);
  if (format === 'text') host.stdout.write(summary(portability, diagnostics));
  return code;
}

function portabilityOf(files: readonly ConvertedFile[], diagnostics: readonly Diagnostic[], sources: Sources): JsonPortability {
  const rows = files.map((file) => ({ path: file.input.path, lines: linesOf(file, sources) }));
  const lines = rows.reduce((sum, row) => add(sum, row.lines), { ported: 0, total: 0 });
  return { lines, files: rows, missing: missingApis(diagnostics, sources) };
}

function summary({ files, lines, missing }: JsonPortability, diagnostics: readonly Diagnostic[]): string {
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  const rows = files.map((file) => row(file.path, file.lines, width));
  const whole = files.filter((file) => file.lines.ported === file.lines.total).length;
  if (rows.length > 1) rows.push(row('all', lines, width), `${whole} of ${files.length} files port whole`);
  rows.push(...renderMissing(missing));
  const counts = renderCounts(diagnostics);
  return `${[...rows, ...(counts === '' ? [] : [counts])].join('\n')}\n`;
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
