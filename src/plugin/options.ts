/** What the plugin can be asked for: the options of `aio2ts convert` that matter to a bundler. */
import type { Fidelity, Naming } from '../compiler/index.js';

export interface PluginOptions {
  /** `exact` accepts no difference from Python; `readable`, the default, reports those that it accepts. */
  readonly fidelity?: Fidelity;
  /** `camel`, the default, or `preserve` for Python's names: those that TypeScript imports. */
  readonly names?: Naming;
  /** Folders with grammar maps of your own, from the current folder. */
  readonly maps?: readonly string[];
  /** Keep `worker.d.py.ts` beside `worker.py`, by which TypeScript knows the types of what it imports. */
  readonly types?: boolean;
  /** Report each info diagnostic as well, as a warning. */
  readonly verbose?: boolean;
}
