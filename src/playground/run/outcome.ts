/** What became of a run, and whether two runs agree. */
export type Ending =
  | { readonly kind: 'ended'; readonly status: number; readonly milliseconds: number }
  /** It waits for something that never comes. */
  | { readonly kind: 'deadlock'; readonly milliseconds: number }
  | { readonly kind: 'stopped'; readonly reason: 'user' | 'time' | 'flood' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly ending: Ending;
}

export type Verdict =
  | { readonly kind: 'same'; readonly lines: number }
  /** `line` counts from 0: the first line of the standard output that is not the same, or is only in one. */
  | { readonly kind: 'output'; readonly line: number }
  | { readonly kind: 'ending' }
  /** The last line of the standard error, which names the exception, is another one. */
  | { readonly kind: 'error' }
  /** One of them did not come to its end, so there is nothing to compare. */
  | { readonly kind: 'incomplete' };

export function compare(python: Outcome, port: Outcome): Verdict {
  const line = firstDifference(linesOf(python.stdout), linesOf(port.stdout));
  const isWhole = isFinal(python.ending) && isFinal(port.ending);
  if (!isWhole) return line !== null && isInBoth(line, python, port) ? { kind: 'output', line } : { kind: 'incomplete' };
  if (line !== null) return { kind: 'output', line };
  if (statusOf(python.ending) !== statusOf(port.ending)) return { kind: 'ending' };
  if (lastLine(python.stderr) !== lastLine(port.stderr) && statusOf(python.ending) !== null) return { kind: 'error' };
  return { kind: 'same', lines: linesOf(python.stdout).length };
}

export function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** Null where they are equal. */
function firstDifference(one: readonly string[], other: readonly string[]): number | null {
  const length = Math.max(one.length, other.length);
  for (let line = 0; line < length; line += 1) if (one[line] !== other[line]) return line;
  return null;
}

function isFinal({ kind }: Ending): boolean {
  return kind === 'ended' || kind === 'deadlock';
}

function isInBoth(line: number, python: Outcome, port: Outcome): boolean {
  return line < Math.min(linesOf(python.stdout).length, linesOf(port.stdout).length) - 1;
}

function statusOf(ending: Ending): number | null {
  return ending.kind === 'ended' ? ending.status : null;
}

function lastLine(text: string): string {
  return linesOf(text.trimEnd()).at(-1) ?? '';
}
