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
    if (error instanceof ScanFailure) return beforeFailure(scanner, error.problem);
    throw error;
  }
  return judge(text, scanner)?.problem ?? null;
}

/**
 * CPython reports what its tokenizer refuses before any mistake of the grammar, wherever it stands. Two exceptions: an
 * indent out of place, and a bracket that is never closed, which only counts if nothing on its line is wrong.
 */
function beforeFailure(scanner: Scanner, failure: SyntaxProblem): SyntaxProblem {
  const { text } = scanner;
  const isUnclosed = /was never closed$/.test(failure.message);
  scanner.emit('end', text.length, text.length);
  const verdict = judge(text, scanner);
  if (verdict === null || verdict.problem.span.start >= text.length) return failure;
  if (verdict.problem.message === 'unexpected indent') return verdict.problem;
  if (!isUnclosed || scanner.isInField) return failure;
  return lineAt(text, verdict.end) <= lineAt(text, failure.span.start) ? verdict.problem : failure;
}

interface Verdict {
  readonly problem: SyntaxProblem;
  /** How far the parser had looked. */
  readonly end: number;
}

function judge(text: string, scanner: Scanner): Verdict | null {
  const cursor = new TokenCursor(text, scanner.tokens);
  try {
    file(cursor);
    return null;
  } catch (error) {
    const end = scanner.tokens[cursor.farthest]!.start;
    if (error instanceof RangeError) return { problem: expressionTooDeep(cursor.token.start), end };
    if (!(error instanceof GrammarFailure)) throw error;
    return { problem: syntaxError(error.message, error.start, Math.max(error.end, error.start)), end };
  }
}
