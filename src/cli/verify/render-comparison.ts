/** What `aio2ts verify` says. */
import type { Paint } from '../../diagnostics/index.js';
import { firstDifference, lastError, UNPORTED, varieties, type Comparison, type Difference } from './compare-runs.js';
import { cutAround, firstDifferingColumn, shownLine } from './shown-line.js';
import type { TimedRun } from './timed-run.js';

const CONTEXT = 3;
const LAST_ERRORS = 6;
/** Of what `aio2ts run` reports where there is no port. */
const REPORTED = 30;

/** Both runs, and whether they agree; with the first line that differs and those around it. */
export function renderComparison(name: string, version: string, comparison: Comparison, paint: Paint): string {
  const { python, port, difference } = comparison;
  const rows = [paint.strong(name), `  CPython ${version.padEnd(8)} ${outcome(python)}`, `  port             ${outcome(port)}`];
  if (varieties(python) > 1) rows.push(`  CPython gave ${varieties(python)} different outputs in ${python.length} runs.`);
  if (difference === null) rows.push(paint.strong('They agree: same output, same exit status.'), ...standardErrors(comparison, paint));
  else rows.push(paint.error(verdict(difference)), ...lines(difference, paint), ...errors(difference));
  return `${rows.join('\n')}\n`;
}

/** One row for each program. */
export function renderTable(rows: readonly (readonly [string, Comparison])[], paint: Paint): string {
  const width = Math.max(7, ...rows.map(([name]) => name.length));
  const column = Math.max(7, ...rows.flatMap(([, { python, port }]) => [outcome(python).length, outcome(port).length]));
  const head = `${'program'.padEnd(width)}  ${'CPython'.padEnd(column)}  ${'port'.padEnd(column)}`;
  const body = rows.map(([name, { python, port, difference }]) => {
    const result = difference === null ? 'agree' : paint.error(verdict(difference).replace(/\.$/, ''));
    return `${name.padEnd(width)}  ${outcome(python).padEnd(column)}  ${outcome(port).padEnd(column)}  ${result}`;
  });
  const agreeing = rows.filter(([, { difference }]) => difference === null).length;
  return `${[head.trimEnd(), ...body, '', paint.strong(`${agreeing} of ${rows.length} agree.`)].join('\n')}\n`;
}

function outcome(runs: readonly TimedRun[]): string {
  const last = runs.at(-1)!;
  const seconds = runs.reduce((sum, run) => sum + run.milliseconds, 0) / runs.length / 1000;
  return `${ending(last)}  ${seconds.toFixed(2)} s  ${countLines(last.stdout)}`;
}

function ending({ ended, status, signal }: TimedRun): string {
  if (ended !== null) return ended === 'late' ? 'timed out' : 'printed on';
  if (status === UNPORTED) return 'no port';
  return status === null ? `killed by ${signal ?? 'a signal'}` : `exit ${status}`;
}

function countLines(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const count = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
  return `${count} ${count === 1 ? 'line' : 'lines'}`;
}

function verdict({ line, python, port }: Difference): string {
  if (port.status === UNPORTED) return 'There is no port to compare with: the program cannot be converted.';
  if (python.ended === 'late' && port.ended === 'late' && line === null) return 'Neither ended in time (--timeout); until then they printed the same.';
  if (line !== null && python.ended === null && port.ended === null) return `They differ at line ${line}.`;
  if (python.ended !== null || port.ended !== null) return unended(python, port);
  const [one, other] = [ending(python).replace('exit ', ''), ending(port).replace('exit ', '')];
  if (one !== other) return `They differ in the exit status: ${one} and ${other}.`;
  return `They differ in the error: ${lastError(python) || 'none'} and ${lastError(port) || 'none'}.`;
}

/** Of a run that we ended nothing more can be said. */
function unended(python: TimedRun, port: TimedRun): string {
  const both = python.ended !== null && port.ended !== null;
  const who = both ? 'Neither' : python.ended !== null ? 'CPython' : 'The port';
  const flooded = [python, port].some(({ ended }) => ended === 'flood');
  if (flooded) return both ? 'Neither ended: after 100 MB of output, or in time (--timeout).' : `${who} printed on and on: ended after 100 MB.`;
  return `${who} ${both ? 'ended' : 'did not end'} in time (--timeout).`;
}

function lines({ line, python, port }: Difference, paint: Paint): readonly string[] {
  if (line === null || port.status === UNPORTED || [python, port].some(({ ended }) => ended === 'flood')) return [];
  const [left, right] = [linesAround(python.stdout, line), linesAround(port.stdout, line)];
  const column = firstDifferingColumn(left.after[0] ?? '', right.after[0] ?? '');
  const width = String(line + CONTEXT).length;
  const row = (sign: string, number: number, text: string, at = 0): string => `  ${sign} ${String(number).padStart(width)} ${cutAround(text, at)}`.trimEnd();
  const rows = (sign: string, after: readonly string[]): readonly string[] =>
    after.length === 0
      ? [row(sign, line, '(the output ends here)')]
      : after.map((text, index) => row(sign, line + index, text, index === 0 ? column : 0));
  return [
    ...left.before.map((text, index) => row(' ', line - left.before.length + index, text)),
    ...rows('-', left.after).map((text) => paint.error(text)),
    ...rows('+', right.after).map((text) => paint.info(text)),
    '  (- CPython, + port)',
  ];
}

interface Around {
  readonly before: readonly string[];
  /** The line itself and those after it; none where the output ends before it. */
  readonly after: readonly string[];
}

function linesAround(bytes: Buffer, line: number): Around {
  const text = bytes.toString('latin1');
  const all = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const shown = (part: readonly string[]): readonly string[] => part.map((each) => shownLine(Buffer.from(each, 'latin1')));
  const after = text === '' ? [] : all.slice(line - 1, line + CONTEXT);
  return { before: shown(all.slice(Math.max(0, line - 1 - CONTEXT), line - 1)), after: shown(after) };
}

/** A log may differ in what does not matter, such as times, so this is only a note. */
function standardErrors({ python, port }: Comparison, paint: Paint): readonly string[] {
  const [left, right] = [python.at(-1)!, port.at(-1)!].map(({ stderr }) => stderr.split('\n'));
  const line = lastError(python.at(-1)!) === '' ? firstDifference(left!, right!) : null;
  if (line === null) return [];
  const row = (sign: string, text: string | undefined): string => `  ${sign} ${cutAround(shownLine(Buffer.from(text ?? '')), 0)}`.trimEnd();
  return [`Not compared: what they say on the standard error differs at line ${line}.`, paint.error(row('-', left![line - 1])), paint.info(row('+', right![line - 1]))];
}

function errors({ python, port }: Difference): readonly string[] {
  const last = (name: string, { stderr }: TimedRun): readonly string[] =>
    stderr.trim() === '' ? [] : [`  Last errors of ${name}:`, ...stderr.trimEnd().split('\n').slice(-LAST_ERRORS).map((line) => `    ${line}`)];
  if (port.status === UNPORTED) return port.stderr.trimEnd().split('\n').slice(0, REPORTED).map((line) => `  ${line}`.trimEnd());
  return [...last('CPython', python), ...last('the port', port)];
}
