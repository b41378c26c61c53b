/** The diagnostics of this room. The text of a syntax error is CPython 3.13's, so that it can be searched for. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Span } from '../syntax/ast.js';

/** Something wrong with the source, before the file's name is known. */
export interface SyntaxProblem {
  readonly code: 'AIO1001' | 'AIO1002' | 'AIO1003';
  readonly message: string;
  readonly span: Span;
}

export function syntaxError(message: string, start: number, end: number): SyntaxProblem {
  return { code: 'AIO1001', message, span: { start, end } };
}

export function nestedTooDeeply(start: number): SyntaxProblem {
  return { code: 'AIO1002', message: 'too many nested parentheses', span: { start, end: start + 1 } };
}

export function expressionTooDeep(start: number): SyntaxProblem {
  return { code: 'AIO1002', message: 'the code is nested too deeply to be compiled', span: { start, end: start + 1 } };
}

export function notText(message: string, start: number): SyntaxProblem {
  return { code: 'AIO1003', message, span: { start, end: start + 1 } };
}

const HINTS: Readonly<Record<SyntaxProblem['code'], string | undefined>> = {
  AIO1001: undefined,
  AIO1002: 'split it: give the inner parts names of their own',
  AIO1003: 'save the file as UTF-8 text',
};

export function toDiagnostic(problem: SyntaxProblem, path: string): Diagnostic {
  const hint = HINTS[problem.code];
  const base = { code: problem.code, severity: 'error' as const, message: problem.message, path, span: problem.span };
  return hint === undefined ? base : { ...base, hint };
}

/** Thrown by the builder where going on would overflow the stack. */
export class NestingLimit extends Error {
  readonly start: number;

  constructor(start: number) {
    super('nested too deeply');
    this.start = start;
  }
}
