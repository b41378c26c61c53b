/** Hands diagnostics to the person or program that asked. */
import { countsOf, renderJson, renderSarif, renderText, Sources, type Diagnostic, type JsonPortability } from '../diagnostics/index.js';
import { ExitCode } from './exit-code.js';
import { usesColour, type Host } from './host.js';

export type ReportFormat = 'text' | 'json' | 'sarif';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly verbose: boolean;
  /** The standard output carries code, so a report for programs goes to the standard error too. */
  readonly isStdoutTaken: boolean;
  readonly version: string;
  /** Errors and warnings that a text shows in full, unless it is verbose. */
  readonly limit?: number;
  /** For a report in JSON or SARIF, from `aio2ts check`. */
  readonly portability?: JsonPortability;
}

/** Text goes to the standard error; JSON and SARIF to the standard output, unless that is taken. */
export function report(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: ReportOptions,
  host: Host,
): ExitCode {
  const sources = new Sources(texts);
  const forPrograms = options.isStdoutTaken ? host.stderr : host.stdout;
  switch (options.format) {
    case 'text': {
      const colour = usesColour(host.stderr, host.env);
      const text = renderText(diagnostics, sources, { colour, verbose: options.verbose, limit: options.limit ?? Infinity });
      if (text !== '') host.stderr.write(text);
      break;
    }
    case 'json':
      forPrograms.write(renderJson(diagnostics, sources, options.version, options.portability));
      break;
    case 'sarif':
      forPrograms.write(renderSarif(diagnostics, sources, options.version, options.portability));
      break;
  }
  return countsOf(diagnostics).error > 0 ? ExitCode.errors : ExitCode.clean;
}
