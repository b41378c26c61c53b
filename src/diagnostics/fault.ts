/** A failure of our own, with the piece of the program that was being converted. */
import type { Span } from '../syntax/ast.js';
import type { Diagnostic } from './diagnostic.js';
import { diagnostics } from './generated.js';

export class Fault extends Error {
  override readonly name = 'Fault';
  readonly path: string;
  readonly span: Span;

  constructor(cause: unknown, path: string, span: Span) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.path = path;
    this.span = span;
  }
}

/**
 * Runs a step of a phase so that whatever it throws carries a place. The innermost place wins, so a phase
 * wraps each statement, and the compiler the file.
 */
export function locateFaults<T>(path: string, span: Span, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof Fault ? error : new Fault(error, path, span);
  }
}

/** AIO9001 for anything that a phase threw. */
export function faultDiagnostic(error: unknown, path: string): Diagnostic {
  const fault = error instanceof Fault ? error : new Fault(error, path, { start: 0, end: 0 });
  const message = oneLine(fault.message === '' ? 'an error without a message' : fault.message);
  return diagnostics.internalError({ message }, fault.path, fault.span);
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
