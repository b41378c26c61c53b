/** Which module a specifier of a map means: a package of the runtime, a package of npm, or a file of the user's own. */
import { OUTPUT_ROOT } from '../model.js';
import type { CompileOptions } from './context.js';

/**
 * `asyncio` is short for `aio2ts/runtime/asyncio`; `./pricing.js` lies beside the output, seen from its root, wherever below the
 * importing module is; everything else is a package of npm.
 */
export function longSpecifier(text: string, exports: CompileOptions['exports']): string {
  if (text.startsWith('./')) return `${OUTPUT_ROOT}${text.slice('./'.length)}`;
  const long = `aio2ts/runtime/${text}`;
  return exports.has(long) ? long : text;
}

/** What a module of the runtime exports is known; of any other, only the user knows. */
export function exportsName(specifier: string, name: string, exports: CompileOptions['exports']): boolean {
  return exports.get(specifier)?.has(name) ?? isForeign(specifier);
}

/** Of several modules one that is known to export the name comes before one that may. */
export function specifierOf(name: string, { runtime, exports }: Pick<CompileOptions, 'exports'> & { readonly runtime: readonly string[] }): string | null {
  return runtime.find((specifier) => exports.get(specifier)?.has(name)) ?? runtime.find(isForeign) ?? null;
}

function isForeign(specifier: string): boolean {
  return specifier.startsWith(OUTPUT_ROOT) || !specifier.startsWith('aio2ts/');
}
