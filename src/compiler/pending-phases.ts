/** The lowering, until it is wired in. */
import type { Facts } from '../analyze/index.js';
import type * as ast from '../syntax/ast.js';
import type { ProjectOptions } from './options.js';
import type { LowerOutcome } from './phases.js';

export function lower(_module: ast.Module, _facts: Facts, _options: ProjectOptions): LowerOutcome {
  throw new Error('the lowering is not wired in yet');
}
