/** Diagnostics for other programs. The form is stable: a field is only added, or `version` changes. */
import type { Position } from '../syntax/positions.js';
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

/** Of the lines of code (neither blank nor only a comment), how many port. */
export interface JsonLines {
  readonly ported: number;
  readonly total: number;
}

/** What `aio2ts check` says beside the diagnostics. */
export interface JsonPortability {
  readonly lines: JsonLines;
  readonly files: readonly { readonly path: string; readonly lines: JsonLines }[];
  /** APIs that no map covers, the most used first. */
  readonly missing: readonly {
    readonly name: string;
    readonly uses: readonly { readonly path: string; readonly start: JsonPosition | null }[];
  }[];
}

export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: 'aio2ts'; readonly version: string };
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly counts: Counts;
  /** Of `aio2ts check` alone. */
  readonly portability?: JsonPortability;
}

export function renderJson(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  toolVersion: string,
  portability?: JsonPortability,
): string {
  const report: JsonReport = {
    version: 1,
    tool: { name: 'aio2ts', version: toolVersion },
    diagnostics: inOrder(diagnostics).map((diagnostic) => jsonDiagnostic(diagnostic, sources)),
    counts: countsOf(diagnostics),
    ...(portability === undefined ? {} : { portability }),
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
    start: jsonPosition(start, span.start),
    end: jsonPosition(end, span.end),
  };
}

export function jsonPosition(position: Position | null, offset: number): JsonPosition | null {
  return position && { line: position.line, column: position.column + 1, offset };
}
