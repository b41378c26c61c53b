/** Do the runs of a program and of its port agree? */
import type { TimedRun } from './timed-run.js';

/** With which `aio2ts run` ends for us where there is nothing to run. */
export const UNPORTED = 113;

export interface Difference {
  /** Counts from 1; null where only the exit status differs. */
  readonly line: number | null;
  readonly python: TimedRun;
  readonly port: TimedRun;
}

export interface Comparison {
  readonly python: readonly TimedRun[];
  readonly port: readonly TimedRun[];
  /** Null where every run of the port did what some run of CPython did. */
  readonly difference: Difference | null;
}

export function compareRuns(python: readonly TimedRun[], port: readonly TimedRun[]): Comparison {
  const odd = port.find((run) => !python.some((other) => agree(other, run)));
  return { python, port, difference: odd === undefined ? null : differenceOf(closest(python, odd), odd) };
}

/** How many different outputs there were. */
export function varieties(runs: readonly TimedRun[]): number {
  return new Set(runs.map(({ stdout, status }) => JSON.stringify([stdout.toString('latin1'), status]))).size;
}

function agree(one: TimedRun, other: TimedRun): boolean {
  if (one.ended !== null || other.ended !== null || other.status === UNPORTED) return false;
  const endsAlike = one.status === other.status && one.signal === other.signal && lastError(one) === lastError(other);
  return endsAlike && one.stdout.equals(other.stdout);
}

/** `ValueError: no good`, of an exception that nobody caught; empty for a run that ended otherwise. */
export function lastError({ status, stderr }: TimedRun): string {
  if (status === 0 || !/^\s*(?:\+ )?(?:Exception Group )?Traceback /m.test(stderr)) return '';
  return stderr.trimEnd().split('\n').at(-1)!.trim();
}

/** The run of CPython that goes on longest as the port did. */
function closest(runs: readonly TimedRun[], port: TimedRun): TimedRun {
  const same = (run: TimedRun): number => firstDifference(linesOf(run), linesOf(port)) ?? Infinity;
  return runs.reduce((best, run) => (same(run) > same(best) ? run : best));
}

function differenceOf(python: TimedRun, port: TimedRun): Difference {
  return { line: firstDifference(linesOf(python), linesOf(port)), python, port };
}

/** With a character for each byte. */
function linesOf({ stdout }: TimedRun): readonly string[] {
  return stdout.toString('latin1').split('\n');
}

/** The first line that differs, from 1. */
export function firstDifference(left: readonly string[], right: readonly string[]): number | null {
  let line = 0;
  while (line < left.length && left[line] === right[line]) line += 1;
  return line === left.length && line === right.length ? null : line + 1;
}
