/**
 * Diagnostics as SARIF, which code hosts and editors show in place.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { Diagnostic, Severity } from './diagnostic.js';
import { diagnosticTitles } from './generated.js';
import { inOrder } from './order.js';
import type { JsonPortability } from './render-json.js';
import { sentence } from './sentence.js';
import type { Sources } from './sources.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function renderSarif(diagnostics: readonly Diagnostic[], sources: Sources, toolVersion: string, portability?: JsonPortability): string {
  const ordered = inOrder(diagnostics);
  const codes = [...new Set(ordered.map((diagnostic) => diagnostic.code))].sort();
  const rules = codes.map((id) => ({ id, shortDescription: { text: diagnosticTitles[id] ?? id } }));
  const run = {
    tool: { driver: { name: 'aio2ts', version: toolVersion, rules } },
    columnKind: 'utf16CodeUnits',
    results: ordered.map((diagnostic) => sarifResult(diagnostic, codes.indexOf(diagnostic.code), sources)),
    // What SARIF has no word for goes into its property bag.
    ...(portability === undefined ? {} : { properties: { portability } }),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function sarifResult(diagnostic: Diagnostic, ruleIndex: number, sources: Sources): object {
  const hint = diagnostic.hint === undefined ? '' : ` ${diagnostic.hint}`;
  return {
    ruleId: diagnostic.code,
    ruleIndex,
    level: LEVELS[diagnostic.severity],
    message: { text: `${sentence(diagnostic.message)}${hint}` },
    locations: [{ physicalLocation: physicalLocation(diagnostic, sources) }],
  };
}

function physicalLocation(diagnostic: Diagnostic, sources: Sources): object {
  const artifactLocation = { uri: uriOf(diagnostic.path) };
  const start = sources.startOf(diagnostic);
  const end = sources.endOf(diagnostic);
  if (start === null || end === null) return { artifactLocation };
  const region = {
    startLine: start.line,
    startColumn: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
  return { artifactLocation, region };
}

/** A relative URI reference, or a `file:` URI for an absolute path. */
function uriOf(path: string): string {
  const encoded = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
