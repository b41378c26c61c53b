/** The verdict over two runs, in words. */
import type { Ending, Outcome, Verdict } from './outcome.js';

export interface VerdictText {
  readonly tone: 'ok' | 'warning' | 'error';
  readonly head: string;
  readonly rest: string;
}

/** What is known of the programs beside their outcomes. */
export interface RunContext {
  /** What the program uses and a browser does not have: then a difference says nothing of the port. */
  readonly needs: readonly string[];
  /** The compiler has something to say of the program. */
  readonly hasProblems: boolean;
  readonly isVirtual: boolean;
}

export function verdictText(verdict: Verdict, python: Outcome, port: Outcome, context: RunContext): VerdictText {
  if (verdict.kind === 'incomplete') return incomplete(python.ending, port.ending, context);
  const text = plainVerdict(verdict, python, port, context);
  const isFine = verdict.kind === 'same' && python.ending.kind === 'ended' && python.ending.status === 0;
  if (isFine) return text;
  const missing = verdict.kind === 'same' ? null : missingModule(python.stderr);
  if (missing !== null) {
    const elsewhere = context.needs.length === 0 ? ' On your machine, aio2ts verify compares the two.' : '';
    return { tone: 'warning', head: `No verdict: there is no ${missing} here`, rest: `CPython has its standard library alone in the playground.${elsewhere}` };
  }
  return context.needs.length === 0 ? text : { tone: 'warning', head: 'No verdict: this needs more than a browser', rest: `${text.head}.` };
}

function missingModule(stderr: string): string | null {
  return /^ModuleNotFoundError: No module named '([\w.]+)'/m.exec(stderr)?.[1] ?? null;
}

function plainVerdict(verdict: Exclude<Verdict, { readonly kind: 'incomplete' }>, python: Outcome, port: Outcome, { hasProblems }: RunContext): VerdictText {
  switch (verdict.kind) {
    case 'same':
      return same(verdict.lines, python.ending);
    case 'output':
      return { tone: 'error', head: `The outputs differ at line ${verdict.line + 1}`, rest: `The line is marked on both sides.${hasProblems ? ' Problems may say why.' : ''}` };
    case 'ending':
      return { tone: 'error', head: 'The outputs agree, the endings do not', rest: `Python: ${ended(python.ending)}. The port: ${ended(port.ending)}.` };
    case 'error':
      return { tone: 'error', head: 'The outputs agree, the errors do not', rest: 'The last line of the standard error names another exception.' };
  }
}

function same(lines: number, ending: Ending): VerdictText {
  if (ending.kind === 'deadlock') {
    return { tone: 'ok', head: 'Same output, and both wait for ever', rest: 'Nothing is left that could wake what waits. On a machine both would hang.' };
  }
  const count = lines === 0 ? 'nothing printed' : lines === 1 ? '1 line' : `${lines} lines`;
  return { tone: 'ok', head: 'Same output', rest: `${count}, ${ended(ending)}` };
}

function incomplete(python: Ending, port: Ending, { isVirtual }: RunContext): VerdictText {
  for (const [name, ending] of [['The Python', python], ['The port', port]] as const) {
    if (ending.kind === 'failed') return { tone: 'warning', head: `${name} could not be run`, rest: ending.message };
  }
  const reasons = [python, port].flatMap((ending) => (ending.kind === 'stopped' ? [ending.reason] : []));
  if (reasons.includes('user')) return { tone: 'warning', head: 'Stopped', rest: 'There is nothing to compare yet.' };
  const who = python.kind === 'stopped' && port.kind === 'stopped' ? 'Both were' : python.kind === 'stopped' ? 'The Python was' : 'The port was';
  if (reasons.includes('flood')) return { tone: 'warning', head: `${who} stopped: it prints without end`, rest: `What was printed so far agrees.${isVirtual ? ' Sleeping takes no time on the virtual clock; Options has the real one.' : ''}` };
  return { tone: 'warning', head: `${who} stopped at the time limit`, rest: 'What was printed so far agrees. Options has a longer limit.' };
}

function ended(ending: Ending): string {
  return ending.kind === 'ended' ? `exit status ${ending.status}` : 'waits for ever';
}
