import { bind } from './bind.js';
import type { Keywords } from './keywords.js';
import { parseParameters } from './parameters.js';
import { arrangeByConvention } from './signature.js';

/**
 * The arguments of a call with `*` or `**` of a function whose Python parameter list is known, in the order of the
 * TypeScript function (see `signature`).
 *
 * @example fetch(...(argumentsFor('fetch', 'url, *, retries=', args, new Keywords(options)) as Parameters<typeof fetch>));
 * @throws PyTypeError as Python's call does.
 */
export function argumentsFor(
  name: string,
  parameters: string,
  args: readonly unknown[],
  keywords?: Keywords,
): readonly unknown[] {
  const list = parseParameters(parameters);
  return arrangeByConvention(list, bind(name, list, args, keywords?.values ?? new Map()));
}
