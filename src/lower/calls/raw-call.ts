/** A call before it is known whether the result is awaited, stored or started by somebody else. */
import type { FunctionInfo } from '../../analyze/program.js';
import type * as ir from '../../target/ir.js';

/**
 * `value`: the Python value itself.
 * `coroutine`: a JavaScript call that starts the work and gives a promise, where Python's only makes a coroutine.
 * `awaited`: what the `await` around it waits for (a template of the `awaited` fact).
 * `promise`: Python's call is synchronous, the port's gives a promise: awaited wherever it stands.
 */
export type CallForm = 'value' | 'coroutine' | 'awaited' | 'promise';

export interface RawCall {
  readonly value: ir.Expression;
  readonly form: CallForm;
  /** Moving the call into a function that runs later changes nothing: callee and arguments are constant. */
  readonly isMovable: boolean;
  /** Python's name of the coroutine, where it is known. */
  readonly name: string | null;
  /** What is called is a value, not a method: it needs no receiver. */
  readonly isValue?: boolean | undefined;
  /** The program's function that is called. */
  readonly function?: FunctionInfo | undefined;
}
