import { hostText } from './host-text.js';
import { netlocOf } from './netloc.js';
import { percent } from './quoting.js';
import { urlunsplit } from './split-url.js';
import type { URL } from './url.js';

/** A URL decoded as far as it stays the same URL. */
export function humanReadable(url: URL, port: number | null): string {
  const user = url.user === null ? null : escaped(url.user, '#/:?@');
  const password = url.password === null ? null : escaped(url.password, '#/:?@');
  const host = url.host === null ? '' : hostText(url.host, false);
  const query = url.query
    .pairs()
    .map(([key, value]) => `${escaped(key, '#&+;=')}=${escaped(value, '#&+;=')}`)
    .join('&');
  const netloc = netlocOf(user, password, host, port);
  return urlunsplit({
    scheme: url.scheme,
    netloc,
    path: escaped(url.path, '#?'),
    query,
    fragment: escaped(url.fragment, ''),
  });
}

function escaped(text: string, unsafe: string): string {
  return Array.from(text, (character) => {
    const shown = !`%${unsafe}`.includes(character) && !/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(character);
    return shown ? character : percent(new TextEncoder().encode(character));
  }).join('');
}
