import { ValueError } from '../python/exceptions/builtin.js';
import { namedTuple } from '../python/classes/named-tuple.js';
import { repr } from '../python/repr.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { urlunparse, urlunsplit } from './join.js';

/** User, password, host and port of a network location. */
function location(netloc: string): { user: string | null; password: string | null; host: string | null; port: string | null } {
  const at = netloc.lastIndexOf('@');
  const [info, place] = at === -1 ? [null, netloc] : [netloc.slice(0, at), netloc.slice(at + 1)];
  const colon = info === null ? -1 : info.indexOf(':');
  const [, bracketed, afterBracket = ''] = /^[^[]*\[([^\]]*)\](.*)$/s.exec(place) ?? [];
  const portAt = (bracketed === undefined ? place : afterBracket).indexOf(':');
  const rest = bracketed === undefined ? place : afterBracket;
  const host = bracketed ?? (portAt === -1 ? place : place.slice(0, portAt));
  return {
    user: info === null ? null : colon === -1 ? info : info.slice(0, colon),
    password: info === null || colon === -1 ? null : info.slice(colon + 1),
    host: host === '' ? null : host,
    port: portAt === -1 || rest.slice(portAt + 1) === '' ? null : rest.slice(portAt + 1),
  };
}

function hostOf(netloc: string): string | null {
  const { host } = location(netloc);
  if (host === null) return null;
  const zone = host.indexOf('%');
  return zone === -1 ? host.toLowerCase() : host.slice(0, zone).toLowerCase() + host.slice(zone);
}

/** @throws ValueError */
function portOf(netloc: string): number | null {
  const { port } = location(netloc);
  if (port === null) return null;
  if (!/^[0-9]+$/.test(port)) throw new ValueError(`Port could not be cast to integer value as ${repr(port)}`);
  if (Number(port) > 65535) throw new ValueError('Port out of range 0-65535');
  return Number(port);
}

/** Python's `urllib.parse.SplitResult`. */
export class SplitResult extends namedTuple<[scheme: string, netloc: string, path: string, query: string, fragment: string]>(
  'scheme',
  'netloc',
  'path',
  'query',
  'fragment',
) {
  static readonly [nameOf]: string = 'SplitResult';
  static readonly [moduleOf]: string = 'urllib.parse';
  declare readonly scheme: string;
  declare readonly netloc: string;
  declare readonly path: string;
  declare readonly query: string;
  declare readonly fragment: string;

  get username(): string | null {
    return location(this.netloc).user;
  }

  get password(): string | null {
    return location(this.netloc).password;
  }

  get hostname(): string | null {
    return hostOf(this.netloc);
  }

  /** @throws ValueError */
  get port(): number | null {
    return portOf(this.netloc);
  }

  geturl(): string {
    return urlunsplit(this);
  }
}

/** Python's `urllib.parse.ParseResult`: the parameters of the last segment stand apart. */
export class ParseResult extends namedTuple<
  [scheme: string, netloc: string, path: string, params: string, query: string, fragment: string]
>('scheme', 'netloc', 'path', 'params', 'query', 'fragment') {
  static readonly [nameOf]: string = 'ParseResult';
  static readonly [moduleOf]: string = 'urllib.parse';
  declare readonly scheme: string;
  declare readonly netloc: string;
  declare readonly path: string;
  declare readonly params: string;
  declare readonly query: string;
  declare readonly fragment: string;

  get username(): string | null {
    return location(this.netloc).user;
  }

  get password(): string | null {
    return location(this.netloc).password;
  }

  get hostname(): string | null {
    return hostOf(this.netloc);
  }

  /** @throws ValueError */
  get port(): number | null {
    return portOf(this.netloc);
  }

  geturl(): string {
    return urlunparse(this);
  }
}

/** Python's `urllib.parse.DefragResult`. */
export class DefragResult extends namedTuple<[url: string, fragment: string]>('url', 'fragment') {
  static readonly [nameOf]: string = 'DefragResult';
  static readonly [moduleOf]: string = 'urllib.parse';
  declare readonly url: string;
  declare readonly fragment: string;

  geturl(): string {
    return this.fragment === '' ? this.url : `${this.url}#${this.fragment}`;
  }
}

/** Python's `urlsplit(url, scheme, allow_fragments)`. @throws ValueError */
export function urlsplit(url: string, scheme = '', allowFragments = true): SplitResult {
   
  let rest = url.replace(/^[\u0000-\u0020]+/, '').replace(/[\t\r\n]/g, '');
  let netloc = '';
  const [, found] = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(rest) ?? [];
  if (found !== undefined) rest = rest.slice(found.length + 1);
  if (rest.startsWith('//')) {
    const end = /[/?#]/.exec(rest.slice(2));
    const length = end === null ? rest.length : end.index + 2;
    netloc = rest.slice(2, length);
    rest = rest.slice(length);
    if (netloc.includes('[') !== netloc.includes(']')) throw new ValueError('Invalid IPv6 URL');
  }
  const [beforeFragment, fragment] = allowFragments ? cut(rest, '#') : [rest, ''];
  const [path, query] = cut(beforeFragment, '?');
  return new SplitResult(found === undefined ? scheme : found.toLowerCase(), netloc, path, query, fragment);
}

function cut(text: string, mark: string): readonly [before: string, after: string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

const withParams = new Set(['', 'ftp', 'hdl', 'prospero', 'http', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']);

/** Python's `urlparse(url, scheme, allow_fragments)`. @throws ValueError */
export function urlparse(url: string, scheme = '', allowFragments = true): ParseResult {
  const split = urlsplit(url, scheme, allowFragments);
  const at = withParams.has(split.scheme) ? split.path.indexOf(';', split.path.lastIndexOf('/') + 1) : -1;
  const [path, params] = at === -1 ? [split.path, ''] : [split.path.slice(0, at), split.path.slice(at + 1)];
  return new ParseResult(split.scheme, split.netloc, path, params, split.query, split.fragment);
}

/** Python's `urldefrag(url)`. */
export function urldefrag(url: string): DefragResult {
  if (!url.includes('#')) return new DefragResult(url, '');
  const parts = urlparse(url);
  const whole = urlunparse([parts.scheme, parts.netloc, parts.path, parts.params, parts.query, '']);
  return new DefragResult(whole, parts.fragment);
}
