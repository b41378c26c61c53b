import { urlparse } from './split.js';

const usesRelative = new Set(['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']);
const usesNetloc = new Set(['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss', 'itms-services']);

/** Python's `urlunsplit(parts)`. */
export function urlunsplit(parts: Iterable<string>): string {
  const [scheme = '', netloc = '', path = '', query = '', fragment = ''] = parts;
  let url = path;
  if (netloc !== '') url = `//${netloc}${url !== '' && !url.startsWith('/') ? '/' : ''}${url}`;
  else if (url.startsWith('//')) url = `//${url}`;
  else if (scheme !== '' && usesNetloc.has(scheme) && (url === '' || url.startsWith('/'))) url = `//${url}`;
  if (scheme !== '') url = `${scheme}:${url}`;
  if (query !== '') url = `${url}?${query}`;
  return fragment === '' ? url : `${url}#${fragment}`;
}

/** Python's `urlunparse(parts)`. */
export function urlunparse(parts: Iterable<string>): string {
  const [scheme = '', netloc = '', path = '', params = '', query = '', fragment = ''] = parts;
  return urlunsplit([scheme, netloc, params === '' ? path : `${path};${params}`, query, fragment]);
}

/** Python's `urljoin(base, url)`: a relative address from where it stands. */
export function urljoin(base: string, url: string, allowFragments = true): string {
  if (base === '') return url;
  if (url === '') return base;
  const from = urlparse(base, '', allowFragments);
  const to = urlparse(url, from.scheme, allowFragments);
  if (to.scheme !== from.scheme || !usesRelative.has(to.scheme)) return url;
  if (usesNetloc.has(to.scheme) && to.netloc !== '') {
    return urlunparse([to.scheme, to.netloc, to.path, to.params, to.query, to.fragment]);
  }
  const netloc = usesNetloc.has(to.scheme) ? from.netloc : to.netloc;
  if (to.path === '' && to.params === '') {
    const query = to.query === '' ? from.query : to.query;
    return urlunparse([to.scheme, netloc, from.path, from.params, query, to.fragment]);
  }
  return urlunparse([to.scheme, netloc, resolved(from.path, to.path), to.params, to.query, to.fragment]);
}

/** The path without `.` and `..`. */
function resolved(base: string, path: string): string {
  const parts = base.split('/');
  if (parts.at(-1) !== '') parts.pop();
  let segments = path.split('/');
  if (!path.startsWith('/')) {
    segments = [...parts, ...segments];
    segments = segments.filter((segment, at) => at === 0 || at === segments.length - 1 || segment !== '');
  }
  const result: string[] = [];
  for (const segment of segments) {
    if (segment === '..') result.pop();
    else if (segment !== '.') result.push(segment);
  }
  if (['.', '..'].includes(segments.at(-1) ?? '')) result.push('');
  return result.join('/') || '/';
}
