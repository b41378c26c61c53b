/** What `aio2ts verify` says. */
import type { Paint } from '../../diagnostics/index.js';
import { lastError, varieties, type Comparison, type Difference } from './compare-runs.js';
import type { TimedRun } from './timed-run.js';

const CONTEXT = 3;
const LAST_ERRORS = 6;

/** Both runs, and whether they agree; with the first line that differs and those around it. */
export function renderComparison(name: string, version: string, comparison: Comparison, paint: Paint): string {
  const { python, port, difference } = comparison;
  const rows = [paint.strong(name), `  CPython ${version.padEnd(8)} ${outcome(python)}`, `  port             ${outcome(port)}`];
  if (varieties(python) > 1) rows.push(`  CPython gave ${varieties(python)} different outputs in ${python.length} runs.`);
  if (difference === null) rows.push(paint.strong('They agree: same output, same exit status.'));
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
  const end = last.timedOut ? 'timed out' : last.status === null ? 'killed' : `exit ${last.status}`;
  return `${end}  ${seconds.toFixed(2)} s  ${countLines(last.stdout)}`;
}

function countLines(text: string): string {
  const count = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
  return `${count} ${count === 1 ? 'line' : 'lines'}`;
}

function verdict({ line, python, port }: Difference): string {
  if (line !== null) return `They differ at line ${line}.`;
  if (python.timedOut || port.timedOut) return `${python.timedOut ? 'CPython' : 'The port'} did not end in time.`;
  if (python.status !== port.status) return `They differ in the exit status: ${python.status} and ${port.status}.`;
  return `They differ in the error: ${lastError(python) || 'none'} and ${lastError(port) || 'none'}.`;
}

function lines({ line, python, port }: Difference, paint: Paint): readonly string[] {
  if (line === null) return [];
  const [left, right] = [shown(python.stdout), shown(port.stdout)];
  const width = String(line + CONTEXT).length;
  const row = (sign: string, number: number, text: string | undefined): string =>
    `  ${sign} ${String(number).padStart(width)} ${text ?? '(the output ends here)'}`;
  const before = left.slice(Math.max(0, line - 1 - CONTEXT), line - 1).map((text, index, all) => row(' ', line - all.length + index, text));
  const theirs = [left[line - 1], ...left.slice(line, line + CONTEXT)].map((text, index) => row('-', line + index, text));
  const ours = [right[line - 1], ...right.slice(line, line + CONTEXT)].map((text, index) => row('+', line + index, text));
  return [...before, ...theirs.map((text) => paint.error(text)), ...ours.map((text) => paint.info(text)), '  (- CPython, + port)'];
}

function shown(text: string): readonly string[] {
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function errors({ python, port }: Difference): readonly string[] {
  const last = (name: string, { stderr }: TimedRun): readonly string[] =>
    stderr.trim() === '' ? [] : [`  Last errors of ${name}:`, ...stderr.trimEnd().split('\n').slice(-LAST_ERRORS).map((line) => `    ${line}`)];
  return [...last('CPython', python), ...last('the port', port)];
}
