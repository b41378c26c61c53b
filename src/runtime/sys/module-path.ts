import { isMain } from '../python/host/is-main.js';

/** `aio2ts run` leaves the Python file's name here: the module that runs is then a temporary one. */
const ARGV0 = Symbol.for('aio2ts.argv0');

/** Python's `__file__`: the path of a module, given its `import.meta.url`. */
export function modulePath(url: string): string {
  const named = (globalThis as { readonly [ARGV0]?: unknown })[ARGV0];
  if (typeof named === 'string' && isMain(url)) return named;
  return url.startsWith('file:') ? decodeURIComponent(new URL(url).pathname) : url;
}
