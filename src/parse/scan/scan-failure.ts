import { notText, syntaxError, type SyntaxProblem } from '../syntax-error.js';

/** What the tokenizer refuses; CPython reports it before any error of the grammar. */
export class ScanFailure extends Error {
  readonly problem: SyntaxProblem;

  constructor(problem: SyntaxProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

export function fail(message: string, start: number, end: number = start + 1): never {
  throw new ScanFailure(syntaxError(message, start, end));
}

export function failAsNotText(message: string, start: number): never {
  throw new ScanFailure(notText(message, start));
}
