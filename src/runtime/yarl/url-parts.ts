/** A URL from its parts. */
import { ValueError } from '../python/exceptions.js';
import { hostText } from './host-text.js';
import { netlocOf, quotePath, quotePlain } from './netloc.js';
import { type Query, queryText } from './query-text.js';
import { quoter } from './quoting.js';
import { type SplitUrl, splitAuthority } from './split-url.js';
import { normalized, urlPath } from './url-path.js';

const quoteFragment = quoter({ safe: '?/:@', requote: false });

/** The parts of {@link URL.build}. */
export interface UrlParts {
  readonly scheme?: string;
  readonly authority?: string;
  readonly user?: string | null;
  readonly password?: string | null;
  readonly host?: string;
  readonly port?: number | null;
  readonly path?: string;
  readonly query?: Query | null;
  readonly queryString?: string;
  readonly fragment?: string;
  readonly encoded?: boolean;
}

/** @throws ValueError for parts that exclude each other */
export function splitOf(parts: UrlParts): SplitUrl {
  const { scheme = '', authority = '', user = null, password = null, host = '', port = null } = parts;
  const { path = '', query = null, queryString = '', fragment = '', encoded = false } = parts;
  const placed = Boolean(user) || Boolean(password) || host !== '' || port !== null;
  if (authority !== '' && placed) {
    throw new ValueError('Can\'t mix "authority" with "user", "password", "host" or "port".');
  }
  if (port !== null && host === '') throw new ValueError('Can\'t build URL with "port" but without "host".');
  if (query !== null && queryString !== '') {
    throw new ValueError('Only one of "query" or "query_string" should be passed');
  }
  const quote = encoded ? (text: string): string => text : quotePlain;
  const known = authority === '' ? { user, password, host, port } : splitAuthority(authority);
  const knownPort = typeof known.port === 'function' ? known.port() : known.port;
  const netloc =
    !placed && authority === ''
      ? ''
      : netlocOf(
          known.user && quote(known.user),
          known.password && quote(known.password),
          hostText(known.host ?? ''),
          knownPort,
        );
  let encodedPath = encoded ? path : quotePath(path);
  if (netloc !== '' && !encoded) encodedPath = normalized(encodedPath);
  urlPath.validate(host, encodedPath);
  const encodedQuery = encoded ? queryString : queryText(queryString);
  return {
    scheme,
    netloc,
    path: encodedPath,
    query: encodedQuery,
    fragment: encoded ? fragment : quoteFragment(fragment),
  };
}
