import { MultiDict } from '../multidict/multi-dict.js';
import { MultiDictProxy } from '../multidict/proxies.js';
import { URL } from '../yarl/url.js';

export type Links = MultiDictProxy<MultiDictProxy<string | URL>>;

/** The `Link` headers, by their `rel`. */
export function linksOf(headers: readonly string[], base: URL): Links {
  const links = new MultiDict<MultiDictProxy<string | URL>>();
  for (const value of headers.join(', ').split(/,(?=\s*<)/)) {
    const [, url, parameters = ''] = /^\s*<(.*)>(.*)/s.exec(value) ?? [];
    if (url === undefined) continue;
    const link = new MultiDict<string | URL>();
    for (const parameter of parameters.split(';').slice(1)) {
      const [, key, , text] = /^\s*(\S*)\s*=\s*(['"]?)(.*?)(\2)\s*$/.exec(parameter) ?? [];
      if (key !== undefined && text !== undefined) link.add(key, text);
    }
    const rel = link.get('rel', url);
    link.add('url', base.join(new URL(url)));
    links.add(String(rel), new MultiDictProxy(link));
  }
  return new MultiDictProxy(links);
}
