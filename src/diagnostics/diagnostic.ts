/** What the compiler has to say about a place in a Python file. Rendering is elsewhere. */
import type { Span } from '../syntax/ast.js';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** `AIO1001` and so on; never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong; why; what to do. The first sentence stands alone. */
  readonly message: string;
  /** The way out, where there is one, as a line of its own. */
  readonly hint?: string | undefined;
  /** The file as the user named it. */
  readonly path: string;
  readonly span: Span;
}
