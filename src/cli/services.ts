/** What the commands need of the rest of aio2ts, loaded only when a command asks for it. */
import type { Compiler, MapDescription } from '../compiler/index.js';
import type { RuntimeFiles } from './output/vendor-runtime.js';

export interface Services extends RuntimeFiles {
  /** What starts this command again, in a process of its own. */
  readonly command: readonly string[];
  /** `maps` are folders with grammar maps of the user's own; theirs win. */
  readonly loadCompiler: (maps: readonly string[]) => Promise<Compiler>;
  readonly describeMaps: (maps: readonly string[]) => Promise<readonly MapDescription[]>;
}
