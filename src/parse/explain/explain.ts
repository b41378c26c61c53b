/**
 * Why a text is no Python. tree-sitter only says that something did not fit; here the tokens are read once more by
 * the rules of CPython's grammar, to name the mistake and its place as CPython does.
 */
import { ScanFailure } from '../scan/scan-failure.js';
import { Scanner } from '../scan/scanner.js';
import { lineAt } from '../scan/string-end.js';
import { expressionTooDeep, syntaxError, type SyntaxProblem } from '../syntax-error.js';
import { GrammarFailure } from './failure.js';
import { file } from './statements.js';
import { TokenCursor } from './token-cursor.js';

/** Null where CPython's grammar accepts the text. */
export function explain(text: string): SyntaxProblem | null {
  const scanner = new Scanner(text, true);
  try {
    scanner.run();
  } catch (error) {
    if (!(error instanceof ScanFailure)) throw error;
    return scanner.at >= text.length && scanner.openers.length > 0 ? unclosed(scanner, error) : error.problem;
  }
  return grammarProblem(text, scanner);
}

/** A bracket that is never closed swallows the rest; only an error on its own line is more telling. */
function unclosed(scanner: Scanner, failure: ScanFailure): SyntaxProblem {
  const { text } = scanner;
  scanner.emit('end', text.length, text.length);
  const problem = grammarProblem(text, scanner);
  if (problem === null || problem.span.start >= text.length) return failure.problem;
  const isField = scanner.isInField;
  const isOnLine = !isField && lineAt(text, problem.span.end) <= lineAt(text, failure.problem.span.start);
  const atEnd = text.slice(problem.span.start).trim() === '';
  return isOnLine && !atEnd ? problem : failure.problem;
}

function grammarProblem(text: string, scanner: Scanner): SyntaxProblem | null {
  const cursor = new TokenCursor(text, scanner.tokens);
  try {
    file(cursor);
    return null;
  } catch (error) {
    if (error instanceof GrammarFailure) return syntaxError(error.message, error.start, Math.max(error.end, error.start));
    if (error instanceof RangeError) return expressionTooDeep(cursor.token.start);
    throw error;
  }
}
