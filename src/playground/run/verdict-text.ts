/** The verdict over two runs, in words. */
import type { Ending, Outcome, Verdict } from './outcome.js';

export interface VerdictText {
  readonly tone: 'ok' | 'warning' | 'error';
  readonly head: string;
  readonly rest: string;
}

/** @param needs What the program uses and a browser does not have: then a difference says nothing of the port. */
export function verdictText(verdict: Verdict, python: Outcome, port: Outcome, needs: readonly string[] = []): VerdictText {
  const text = plainVerdict(verdict, python, port);
  const isFine = verdict.kind === 'same' && python.ending.kind === 'ended' && python.ending.status === 0;
  if (needs.length === 0 || isFine || verdict.kind === 'incomplete') return text;
  return { tone: 'warning', head: 'No verdict: this needs more than a browser', rest: `${text.head}.` };
}

function plainVerdict(verdict: Verdict, python: Outcome, port: Outcome): VerdictText {
  switch (verdict.kind) {
    case 'same':
      return same(verdict.lines, python.ending);
    case 'output':
      return { tone: 'error', head: `The outputs differ at line ${verdict.line + 1}`, rest: 'The line is marked on both sides.' };
    case 'ending':
      return { tone: 'error', head: 'The outputs agree, the endings do not', rest: `Python: ${ended(python.ending)}. The port: ${ended(port.ending)}.` };
    case 'error':
      return { tone: 'error', head: 'The outputs agree, the errors do not', rest: 'The last line of the standard error names another exception.' };
    case 'incomplete':
      return incomplete(python.ending, port.ending);
  }
}

function same(lines: number, ending: Ending): VerdictText {
  if (ending.kind === 'deadlock') {
    return { tone: 'ok', head: 'Same output, and both wait for ever', rest: 'Nothing is left that could wake what waits. On a machine both would hang.' };
  }
  const count = lines === 0 ? 'nothing printed' : lines === 1 ? '1 line' : `${lines} lines`;
  return { tone: 'ok', head: 'Same output', rest: `${count}, ${ended(ending)}` };
}

function incomplete(python: Ending, port: Ending): VerdictText {
  for (const [name, ending] of [['The Python', python], ['The port', port]] as const) {
    if (ending.kind === 'failed') return { tone: 'warning', head: `${name} could not be run`, rest: ending.message };
  }
  const reasons = [python, port].flatMap((ending) => (ending.kind === 'stopped' ? [ending.reason] : []));
  if (reasons.includes('user')) return { tone: 'warning', head: 'Stopped', rest: 'There is nothing to compare yet.' };
  const who = python.kind === 'stopped' && port.kind === 'stopped' ? 'Both were' : python.kind === 'stopped' ? 'The Python was' : 'The port was';
  if (reasons.includes('flood')) return { tone: 'warning', head: `${who} stopped: it prints without end`, rest: 'What was printed so far agrees.' };
  return { tone: 'warning', head: `${who} stopped at the time limit`, rest: 'What was printed so far agrees. Options has a longer limit.' };
}

function ended(ending: Ending): string {
  return ending.kind === 'ended' ? `exit status ${ending.status}` : 'waits for ever';
}
