/** Diagnostics for other programs. The form is stable: a field is only added, or `version` changes. */
import type { Diagnostic, Severity } from './diagnostic.js';
import { countsOf, inOrder, type Counts } from './order.js';
import type { Sources } from './sources.js';

/** Lines and columns count from 1; columns and offsets are in UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly path: string;
  /** Null where the file could not be read. */
  readonly start: JsonPosition | null;
  readonly end: JsonPosition | null;
}

export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: 'aio2ts'; readonly version: string };
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly counts: Counts;
}

export function renderJson(diagnostics: readonly Diagnostic[], sources: Sources, toolVersion: string): string {
  const report: JsonReport = {
    version: 1,
    tool: { name: 'aio2ts', version: toolVersion },
    diagnostics: inOrder(diagnostics).map((diagnostic) => jsonDiagnostic(diagnostic, sources)),
    counts: countsOf(diagnostics),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function jsonDiagnostic(diagnostic: Diagnostic, sources: Sources): JsonDiagnostic {
  const { code, severity, message, hint, path, span } = diagnostic;
  const start = sources.startOf(diagnostic);
  const end = sources.endOf(diagnostic);
  return {
    code,
    severity,
    message,
    hint: hint ?? null,
    path,
    start: start && { line: start.line, column: start.column + 1, offset: span.start },
    end: end && { line: end.line, column: end.column + 1, offset: span.end },
  };
}
