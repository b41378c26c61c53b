/** Python's `urllib.parse`: `urlsplit`, `urlunsplit`, `urljoin` and `parse_qsl`, as far as yarl rests on them. */
import { ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';

export interface SplitUrl {
  readonly scheme: string;
  readonly netloc: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** @throws ValueError "Invalid IPv6 URL" */
export function urlsplit(given: string): SplitUrl {
  let rest = given.replace(/^[\x00-\x20]+/, '').replace(/[\t\r\n]/g, '');
  let [scheme, netloc] = ['', ''];
  const schemed = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(rest);
  if (schemed !== null) {
    scheme = (schemed[1] as string).toLowerCase();
    rest = rest.slice(schemed[0].length);
  }
  if (rest.startsWith('//')) {
    const end = /[/?#]/.exec(rest.slice(2))?.index ?? rest.length - 2;
    netloc = rest.slice(2, 2 + end);
    rest = rest.slice(2 + end);
    if (netloc.includes('[') !== netloc.includes(']')) throw new ValueError('Invalid IPv6 URL');
  }
  const [before, fragment] = partition(rest, '#');
  const [path, query] = partition(before, '?');
  return { scheme, netloc, path, query, fragment };
}

function partition(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

const withAuthority =
  /^(?:|ftp|http|gopher|nntp|telnet|imap|wais|file|mms|https|shttp|snews|prospero|rtsps?|rtspu|rsync|svn(?:\+ssh)?|sftp|nfs|git(?:\+ssh)?|wss?)$/;
const relative =
  /^(?:|ftp|http|gopher|nntp|imap|wais|file|https|shttp|mms|prospero|rtsps?|rtspu|sftp|svn(?:\+ssh)?|wss?)$/;

export function urlunsplit({ scheme, netloc, path, query, fragment }: SplitUrl): string {
  let url = path;
  if (netloc !== '' || (scheme !== '' && withAuthority.test(scheme) && !url.startsWith('//'))) {
    if (url !== '' && !url.startsWith('/')) url = `/${url}`;
    url = `//${netloc}${url}`;
  }
  if (scheme !== '') url = `${scheme}:${url}`;
  if (query !== '') url += `?${query}`;
  return fragment === '' ? url : `${url}#${fragment}`;
}

export function urljoin(base: string, url: string): string {
  if (base === '') return url;
  if (url === '') return base;
  const from = urlsplit(base);
  const to = urlsplit(url);
  const scheme = to.scheme === '' ? from.scheme : to.scheme;
  if (scheme !== from.scheme || !relative.test(scheme)) return url;
  if (withAuthority.test(scheme) && to.netloc !== '') return urlunsplit({ ...to, scheme });
  const { netloc } = from;
  const { fragment } = to;
  if (to.path === '')
    return urlunsplit({ scheme, netloc, path: from.path, query: to.query === '' ? from.query : to.query, fragment });
  return urlunsplit({ scheme, netloc, path: joinPaths(from.path, to.path), query: to.query, fragment });
}

function joinPaths(base: string, path: string): string {
  const baseParts = base.split('/');
  if (baseParts.at(-1) !== '') baseParts.pop();
  let segments = path.split('/');
  if (!path.startsWith('/')) {
    const both = [...baseParts, ...segments];
    segments = [both[0] as string, ...both.slice(1, -1).filter((segment) => segment !== ''), both.at(-1) as string];
  }
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.') resolved.push(segment);
  }
  if (['.', '..'].includes(segments.at(-1) as string)) resolved.push('');
  const joined = resolved.join('/');
  return joined === '' ? '/' : joined;
}

/** The parts of `user:password@host:port`. */
export interface Authority {
  readonly user: string | null;
  readonly password: string | null;
  /** In lower case; null where there is none. */
  readonly host: string | null;
  /** @throws ValueError */
  readonly port: () => number | null;
}

export function splitAuthority(netloc: string): Authority {
  const at = netloc.lastIndexOf('@');
  const [user, password] = at < 0 ? [null, null] : splitOnce(netloc.slice(0, at));
  const place = netloc.slice(at + 1);
  const bracketed = /^[^[]*\[([^\]]*)\](.*)$/s.exec(place);
  const host = bracketed === null ? partition(place, ':')[0] : (bracketed[1] as string);
  const port = partition(bracketed === null ? place : (bracketed[2] as string), ':')[1];
  const [name, zone] = partition(host, '%');
  const lower = host === '' ? null : name.toLowerCase() + (host.includes('%') ? `%${zone}` : '');
  return { user, password, host: lower, port: () => portOf(port) };
}

function splitOnce(text: string): [string, string | null] {
  const at = text.indexOf(':');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

function portOf(text: string): number | null {
  if (text === '') return null;
  if (!/^\d+$/.test(text)) throw new ValueError(`Port could not be cast to integer value as ${repr(text)}`);
  const port = Number(text);
  if (port > 65535) throw new ValueError('Port out of range 0-65535');
  return port;
}

/** `parse_qsl(query, keep_blank_values=True)` */
export function parseQuery(query: string): (readonly [string, string])[] {
  if (query === '') return [];
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name, value] = partition(pair, '=');
      return Object.freeze([unquotePlus(name), unquotePlus(value)] as const);
    });
}

function unquotePlus(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  return spaced.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      Uint8Array.from(run.slice(1).split('%'), (pair) => parseInt(pair, 16)),
    ),
  );
}
