/** What goes into the compiler for each file, and what comes out. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** One Python file of a project. */
export interface SourceFile {
  /** As the user named it, for messages. */
  readonly path: string;
  readonly source: string;
  /** Dotted name by which other modules of the project import it: `app`, `pkg.worker`, `pkg` for its `__init__.py`. */
  readonly name: string;
  /** It is an `__init__.py`: relative imports start from it, and its output is `index.ts`. */
  readonly isPackage: boolean;
}

export interface TranspileResult {
  readonly path: string;
  readonly name: string;
  /** TypeScript or JavaScript; null where a syntax error or a failure of ours left nothing to write. */
  readonly code: string | null;
  /** A source map (version 3, as JSON), if asked for. */
  readonly map: string | null;
  readonly diagnostics: readonly Diagnostic[];
}
