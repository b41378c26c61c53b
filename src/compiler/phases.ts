/** What the compiler asks of each phase. `Facts` is the analysis's own; the compiler only hands it on. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type * as ast from '../syntax/ast.js';
import type * as ir from '../target/ir.js';
import type { ProjectOptions } from './options.js';
import type { SourceFile } from './source-file.js';

export interface ParseOutcome {
  /** Null after a syntax error. */
  readonly module: ast.Module | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface AnalyzeOutcome<Facts> {
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LowerOutcome {
  readonly module: ir.Module;
  readonly diagnostics: readonly Diagnostic[];
}

export interface EmitOutcome {
  readonly code: string;
  /** JSON of the source map, if asked for. */
  readonly map: string | null;
}

export interface Phases<Facts> {
  /** Node ids start at `firstId`, so that they are unique within the project. */
  readonly parse: (file: SourceFile, firstId: number) => ParseOutcome;
  readonly analyze: (modules: readonly ast.Module[], options: ProjectOptions) => AnalyzeOutcome<Facts>;
  readonly lower: (module: ast.Module, facts: Facts, options: ProjectOptions) => LowerOutcome;
  readonly emit: (module: ir.Module, source: ast.Module, options: ProjectOptions) => Promise<EmitOutcome>;
}
