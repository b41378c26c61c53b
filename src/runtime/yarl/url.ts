/** Python's `yarl.URL`: an immutable URL, in its encoded form inside. */
import { MultiDict } from '../multidict/multi-dict.js';
import { MultiDictProxy } from '../multidict/proxies.js';
import { PyTypeError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import {
  divideOf,
  equalsOf,
  greaterEqualOf,
  greaterThanOf,
  hashOf,
  lessEqualOf,
  lessThanOf,
  moduleOf,
  moduloOf,
  nameOf,
  reprOf,
  truthOf,
} from '../python/symbols.js';
import { hash } from '../python/operators/hash.js';
import { hostText, readableHost } from './host-text.js';
import { humanReadable } from './human-readable.js';
import { splitOf, type UrlParts } from './url-parts.js';
import { netlocOf, quotePath, quotePlain } from './netloc.js';
import { normalized, urlPath } from './url-path.js';
import { type Query, queryText } from './query-text.js';
import { quoter, unquoter } from './quoting.js';
import {
  type Authority,
  parseQuery,
  type SplitUrl,
  splitAuthority,
  urljoin,
  urlsplit,
  urlunsplit,
} from './split-url.js';
import { signature } from '../python/functions/signature.js';

const requotePath = quoter({ safe: '@:', protect: '/+' });
const requoteQuery = quoter({ safe: '?/:@', protect: '=+&;', query: true });
const requoteFragment = quoter({ safe: '?/:@' });
const quoteFragment = quoter({ safe: '?/:@', requote: false });
const unquote = unquoter();
const unquotePath = unquoter({ unsafe: '+' });
const unquoteQuery = unquoter({ query: true });

const defaultPorts: Readonly<Record<string, number>> = { http: 80, https: 443, ws: 80, wss: 443 };

/**
 * `URL('http://example.com/a?b=1')`
 *
 * @throws ValueError for a URL that is none; PyTypeError "Constructor parameter should be str"
 */
export class URL {
  static readonly [nameOf]: string = 'URL';
  static readonly [moduleOf]: string = 'yarl';
  private readonly split: SplitUrl;
  private readonly place: Authority;

  constructor(url: string | URL | SplitUrl = '', { encoded = false }: { readonly encoded?: boolean } = {}) {
    if (url instanceof URL) {
      this.split = url.split;
    } else if (typeof url === 'string') {
      const split = urlsplit(url);
      this.split = encoded ? split : requoted(split);
    } else if (isSplit(url)) {
      this.split = url;
    } else throw new PyTypeError('Constructor parameter should be str');
    this.place = splitAuthority(this.split.netloc);
  }

  static build(parts: UrlParts): URL {
    const url = new URL(splitOf(parts));
    return (parts.query ?? null) === null ? url : url.withQuery(parts.query as Query);
  }

  get scheme(): string {
    return this.split.scheme;
  }

  get rawAuthority(): string {
    return this.split.netloc;
  }

  /** Decoded, with the scheme's port; null without a host. */
  get authority(): string | null {
    return this.host === null ? null : netlocOf(this.user, this.password, this.host, this.port);
  }

  get rawUser(): string | null {
    return this.place.user === '' ? null : this.place.user;
  }

  get user(): string | null {
    return this.rawUser === null ? null : unquote(this.rawUser);
  }

  get rawPassword(): string | null {
    return this.place.password;
  }

  get password(): string | null {
    return this.rawPassword === null ? null : unquote(this.rawPassword);
  }

  get rawHost(): string | null {
    return this.place.host;
  }

  get host(): string | null {
    return this.rawHost === null ? null : readableHost(this.rawHost);
  }

  get port(): number | null {
    return this.explicitPort ?? defaultPorts[this.scheme] ?? null;
  }

  get explicitPort(): number | null {
    return this.place.port();
  }

  get rawPath(): string {
    return this.split.path === '' && this.isAbsolute() ? '/' : this.split.path;
  }

  get path(): string {
    return unquotePath(this.rawPath);
  }

  get query(): MultiDictProxy<string> {
    return new MultiDictProxy(new MultiDict(parseQuery(this.rawQueryString)));
  }

  get rawQueryString(): string {
    return this.split.query;
  }

  get queryString(): string {
    return unquoteQuery(this.rawQueryString);
  }

  get pathQs(): string {
    return this.queryString === '' ? this.path : `${this.path}?${this.queryString}`;
  }

  get rawPathQs(): string {
    return this.rawQueryString === '' ? this.rawPath : `${this.rawPath}?${this.rawQueryString}`;
  }

  get rawFragment(): string {
    return this.split.fragment;
  }

  get fragment(): string {
    return unquote(this.rawFragment);
  }

  get rawParts(): readonly string[] {
    return urlPath.parts(this.split.path, this.isAbsolute());
  }

  get parts(): readonly string[] {
    return Object.freeze(this.rawParts.map(unquote));
  }

  get parent(): URL {
    const { rawPath: path } = this;
    if (path === '' || path === '/') {
      return this.rawFragment !== '' || this.rawQueryString !== '' ? this.replace({ query: '', fragment: '' }) : this;
    }
    return this.replace({ path: path.split('/').slice(0, -1).join('/'), query: '', fragment: '' });
  }

  get rawName(): string {
    return urlPath.name(this.rawParts, this.isAbsolute());
  }

  get name(): string {
    return unquote(this.rawName);
  }

  get rawSuffix(): string {
    return urlPath.suffix(this.rawName);
  }

  get suffix(): string {
    return unquote(this.rawSuffix);
  }

  get suffixes(): readonly string[] {
    return Object.freeze(urlPath.suffixes(this.rawName).map(unquote));
  }

  isAbsolute(): boolean {
    return this.rawHost !== null;
  }

  isDefaultPort(): boolean {
    return this.port !== null && this.port === defaultPorts[this.scheme];
  }

  /** Scheme, host and port. @throws ValueError */
  origin(): URL {
    this.absolute('URL should be absolute');
    if (this.scheme === '') throw new ValueError('URL should have scheme');
    return this.replace({ netloc: this.netloc({ user: null, password: null }), path: '', query: '', fragment: '' });
  }

  relative(): URL {
    this.absolute('URL should be absolute');
    return this.replace({ scheme: '', netloc: '' });
  }

  withScheme(scheme: string): URL {
    this.absolute('scheme replacement is not allowed for relative URLs');
    return this.replace({ scheme: scheme.toLowerCase() });
  }

  withUser(user: string | null): URL {
    this.absolute('user replacement is not allowed for relative URLs');
    const password = user === null ? null : this.rawPassword;
    return this.replace({ netloc: this.netloc({ user: user === null ? null : quotePlain(user), password }) });
  }

  withPassword(password: string | null): URL {
    this.absolute('password replacement is not allowed for relative URLs');
    return this.replace({ netloc: this.netloc({ password: password === null ? null : quotePlain(password) }) });
  }

  withHost(host: string): URL {
    this.absolute('host replacement is not allowed for relative URLs');
    if (host === '') throw new ValueError('host removing is not allowed');
    return this.replace({ netloc: this.netloc({ host }) });
  }

  withPort(port: number | null): URL {
    this.absolute('port replacement is not allowed for relative URLs');
    return this.replace({ netloc: this.netloc({ port }) });
  }

  withPath(path: string, { encoded = false }: { readonly encoded?: boolean } = {}): URL {
    let quoted = path;
    if (!encoded) quoted = this.isAbsolute() ? normalized(quotePath(path)) : quotePath(path);
    if (quoted !== '' && !quoted.startsWith('/')) quoted = `/${quoted}`;
    return this.replace({ path: quoted, query: '', fragment: '' });
  }

  withQuery(query: Query | null): URL {
    return this.replace({ query: queryText(query) });
  }

  updateQuery(query: Query | null): URL {
    const updated = new MultiDict(this.query);
    updated.update(parseQuery(queryText(query)));
    return this.withQuery(updated);
  }

  withFragment(fragment: string | null): URL {
    const quoted = fragment === null ? '' : quoteFragment(fragment);
    return quoted === this.rawFragment ? this : this.replace({ fragment: quoted });
  }

  withName(name: string): URL {
    return this.replace({ path: urlPath.withName(this.rawParts, this.isAbsolute(), name), query: '', fragment: '' });
  }

  withSuffix(suffix: string): URL {
    if ((suffix !== '' && !suffix.startsWith('.')) || suffix === '.') {
      throw new ValueError(`Invalid suffix ${repr(suffix)}`);
    }
    const { rawName: name, rawSuffix: old } = this;
    if (name === '') throw new ValueError(`${repr(this)} has an empty name`);
    return this.withName((old === '' ? name : name.slice(0, -old.length)) + suffix);
  }

  /** The URL that a reference within this one leads to. */
  join(url: URL): URL {
    if (!(url instanceof URL)) throw new PyTypeError('url should be URL');
    return new URL(urlsplit(urljoin(this.toString(), url.toString())));
  }

  humanRepr(): string {
    return humanReadable(this, this.explicitPort);
  }

  /** Python's `url / name`. */
  child(name: string): URL {
    const path = urlPath.append(this.split.path, quotePath(name), this.isAbsolute());
    return this.replace({ path, query: '', fragment: '' });
  }

  [divideOf](name: string): URL {
    return this.child(name);
  }

  [moduloOf](query: Query): URL {
    return this.updateQuery(query);
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof URL && this.compared() === other.compared();
  }

  [hashOf](): number {
    return hash(this.compared());
  }

  [lessThanOf](other: URL): boolean {
    return this.compared() < other.compared();
  }

  [lessEqualOf](other: URL): boolean {
    return this.compared() <= other.compared();
  }

  [greaterThanOf](other: URL): boolean {
    return this.compared() > other.compared();
  }

  [greaterEqualOf](other: URL): boolean {
    return this.compared() >= other.compared();
  }

  [truthOf](): boolean {
    const { netloc, path, query, fragment } = this.split;
    return netloc !== '' || path !== '' || query !== '' || fragment !== '';
  }

  [reprOf](): string {
    return `URL('${this.toString()}')`;
  }

  toString(): string {
    const { path, query, fragment } = this.split;
    const bare = path === '' && this.isAbsolute() && (query !== '' || fragment !== '');
    return urlunsplit(bare ? { ...this.split, path: '/' } : this.split);
  }

  private compared(): string {
    const { scheme, netloc, query, fragment } = this.split;
    return [scheme, netloc, this.rawPath, query, fragment].join('\0');
  }

  private absolute(otherwise: string): void {
    if (!this.isAbsolute()) throw new ValueError(otherwise);
  }

  private replace(parts: Partial<SplitUrl>): URL {
    return new URL({ ...this.split, ...parts });
  }

  private netloc(parts: {
    user?: string | null;
    password?: string | null;
    host?: string;
    port?: number | null;
  }): string {
    const { user, password, host } = this.place;
    const given = { user, password, host: host ?? '', port: this.explicitPort, ...parts };
    return netlocOf(given.user, given.password, hostText(given.host), given.port);
  }
}

const isSplit = (url: object | null): url is SplitUrl => typeof url === 'object' && url !== null && 'netloc' in url;

function requoted({ scheme, netloc, path, query, fragment }: SplitUrl): SplitUrl {
  const { user, password, host, port } = splitAuthority(netloc);
  let authority = '';
  if (netloc !== '') {
    if (host === null) throw new ValueError('Invalid URL: host is required for absolute urls');
    authority = netlocOf(quoted(user), quoted(password), hostText(host), validPort(port));
  }
  let encodedPath = requotePath(path);
  if (authority !== '') encodedPath = normalized(encodedPath);
  urlPath.validate(authority, encodedPath);
  return {
    scheme,
    netloc: authority,
    path: encodedPath,
    query: requoteQuery(query),
    fragment: requoteFragment(fragment),
  };
}

const requotePlain = quoter();
const quoted = (text: string | null): string | null => (text === null ? null : requotePlain(text));

function validPort(port: () => number | null): number | null {
  try {
    return port();
  } catch {
    throw new ValueError("Invalid URL: port can't be converted to integer");
  }
}

for (const name of ['withQuery', 'updateQuery'] as const) {
  signature(URL.prototype[name], 'self, *args, **kwargs', ({ rest, keywords }) =>
    keywords.size > 0 ? [keywords] : rest,
  );
}
