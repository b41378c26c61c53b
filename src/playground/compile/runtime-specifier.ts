/** Under which name the output imports the runtime. */
import type { RuntimeSpecifier } from '../../compiler/index.js';
import type { ConversionOptions } from '../protocol.js';

/** As `aio2ts convert --runtime` has them, for a file of its own. */
export function specifierFor({ runtime }: ConversionOptions): RuntimeSpecifier | undefined {
  return runtime === 'vendor' ? (part) => `./aio2ts-runtime/${part}/index.js` : undefined;
}

/** In programs that run here: no text of a user's can hold it by chance. */
export const RUN_SPECIFIER = 'aio2ts-playground-b16a4d0f:';
