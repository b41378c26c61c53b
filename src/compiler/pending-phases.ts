/** The analysis and the lowering, until they are wired in. */
import type { Library } from '../maps/model.js';
import type * as ast from '../syntax/ast.js';
import type { ProjectOptions } from './options.js';
import type { AnalyzeOutcome, LowerOutcome } from './phases.js';

export type Facts = null;

export function analyze(_modules: readonly ast.Module[], _library: Library, _options: ProjectOptions): AnalyzeOutcome<Facts> {
  throw new Error('the analysis is not wired in yet');
}

export function lower(_module: ast.Module, _facts: Facts, _options: ProjectOptions): LowerOutcome {
  throw new Error('the lowering is not wired in yet');
}
