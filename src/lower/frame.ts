/** Where the lowering stands: the function around it, and the loops around it inside that function. */
import type { ClassInfo, FunctionInfo, Symbol } from '../analyze/program.js';
import type * as ast from '../syntax/ast.js';
import type { DeclarationPlan } from './functions/declarations.js';

export interface LoopFrame {
  /** `break` has to name it: it skips the loop's `else`, or leaves a `switch` or block on the way. */
  readonly breakLabel: string | null;
  readonly continueLabel: string | null;
  /** The last statement of its body: who is done with it goes on with the next turn. */
  readonly last: ast.Statement | null;
}

export interface Frame {
  readonly parent: Frame | null;
  /** Null for a module's and a class's body. */
  readonly function: FunctionInfo | null;
  /** The class around it, for `super()` and private names. */
  readonly class: ClassInfo | null;
  /** `await` may stand here. */
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly plan: DeclarationPlan;
  /** The parameter that became `this`. */
  readonly self: Symbol | null;
  /** The parameter of `*args`. */
  readonly rest: Symbol | null;
  readonly loops: LoopFrame[];
  /** Names of temporaries made in it. */
  readonly temporaries: Set<string>;
  /** `*args` is used as a tuple, and so has to be frozen. */
  restIsTuple: boolean;
  /** `this` of a function around is mentioned: only an arrow function has it. */
  usesOuterThis: boolean;
  /** What `raise` alone raises: the caught exception's variable. */
  caught: string | null;
  /** Something other than `raise` reads it. */
  usesCaught: boolean;
}
