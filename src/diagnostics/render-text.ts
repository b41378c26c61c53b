/** Diagnostics for a person at a terminal. */
import { codeFrame } from './code-frame.js';
import type { Diagnostic } from './diagnostic.js';
import { diagnosticTitles } from './generated.js';
import { countsOf, inOrder } from './order.js';
import { colourPaint, plainPaint, type Paint } from './paint.js';
import { sentence } from './sentence.js';
import type { Sources } from './sources.js';

export interface TextOptions {
  readonly colour: boolean;
  /** Show each info diagnostic in full; otherwise one line a code. */
  readonly verbose: boolean;
  /** Errors and warnings that are shown in full; what is more has one line a code as well. All, where it is not given. */
  readonly limit?: number;
}

/** Places that a collapsed line names before it says how many more there are. */
const PLACES = 4;

/** The report, ending in a newline; empty when there is nothing to say. */
export function renderText(diagnostics: readonly Diagnostic[], sources: Sources, options: TextOptions): string {
  const paint = options.colour ? colourPaint : plainPaint;
  const ordered = inOrder(diagnostics);
  const isCollapsed = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'info' && !options.verbose;
  const full = ordered.filter((diagnostic) => !isCollapsed(diagnostic));
  const limit = options.verbose ? Infinity : (options.limit ?? Infinity);
  const blocks = full.slice(0, limit).map((diagnostic) => renderDiagnostic(diagnostic, sources, paint));
  const more = bySeverity(full.slice(limit));
  const collapsed = renderCollapsed([...more, ...ordered.filter(isCollapsed)], sources, paint);
  if (collapsed !== '') blocks.push(collapsed);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

function renderDiagnostic(diagnostic: Diagnostic, sources: Sources, paint: Paint): string {
  const mark = paint[diagnostic.severity];
  const label = paint.strong(mark(`${diagnostic.severity} ${diagnostic.code}`));
  const rows = [`${paint.strong(placeOf(diagnostic, sources))}: ${label}: ${sentence(diagnostic.message)}`];
  const lines = sources.linesOf(diagnostic.path);
  if (lines !== null && sources.startOf(diagnostic) !== null) rows.push(codeFrame(lines, diagnostic.span, paint, mark));
  if (diagnostic.hint !== undefined) rows.push(`  ${paint.faint('=')} ${diagnostic.hint}`);
  return rows.join('\n');
}

/** `app.py:3:5`: lines and columns from 1, as editors count. */
function placeOf(diagnostic: Diagnostic, sources: Sources): string {
  const position = sources.startOf(diagnostic);
  return position === null ? diagnostic.path : `${diagnostic.path}:${position.line}:${position.column + 1}`;
}

function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isWarning = ({ severity }: Diagnostic): number => Number(severity === 'warning');
  return diagnostics.toSorted((one, other) => isWarning(one) - isWarning(other));
}

/** One row for each code. */
function renderCollapsed(collapsed: readonly Diagnostic[], sources: Sources, paint: Paint): string {
  const byCode = new Map<string, [Diagnostic, ...Diagnostic[]]>();
  for (const diagnostic of collapsed) {
    const group = byCode.get(diagnostic.code);
    if (group === undefined) byCode.set(diagnostic.code, [diagnostic]);
    else group.push(diagnostic);
  }
  if (byCode.size === 0) return '';
  const rows = Array.from(byCode, ([code, group]) => {
    const [{ severity }] = group;
    const places = group.slice(0, PLACES).map((diagnostic) => placeOf(diagnostic, sources)).join(', ');
    const more = group.length > PLACES ? ` and ${group.length - PLACES} more` : '';
    return `${paint.strong(paint[severity](`${severity} ${code}`))}: ${titleOf(code)}: ${places}${more}`;
  });
  return [...rows, paint.faint('(--verbose shows each in full; aio2ts explain CODE tells more)')].join('\n');
}

function titleOf(code: string): string {
  return diagnosticTitles[code] ?? 'See its page';
}

/** `2 errors, 1 warning`; empty when there are none. Infos are not counted: they ask for nothing. */
export function renderCounts(diagnostics: readonly Diagnostic[]): string {
  const { error, warning } = countsOf(diagnostics);
  const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [error > 0 ? plural(error, 'error') : '', warning > 0 ? plural(warning, 'warning') : '']
    .filter((part) => part !== '')
    .join(', ');
}
