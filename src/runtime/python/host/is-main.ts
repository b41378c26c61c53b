import { host } from './current-host.js';

/**
 * Whether the module with this URL is the one that was started: `if (isMain(import.meta.url)) await main();`
 *
 * A launcher that runs a program from memory says so under `Symbol.for('aio2ts.main')`.
 */
export function isMain(url: string): boolean {
  const told = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('aio2ts.main')];
  if (typeof told === 'string') return told === url;
  const main = host().mainUrl();
  // The script may be named without its extension, as `node program`.
  return main !== null && (main === url || main === url.replace(/\.[cm]?[jt]s$/, ''));
}
