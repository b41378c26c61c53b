/** The path of a URL and its last part. */
import { ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { quotePath } from './netloc.js';

/** Resolves `.` and `..`. */
export function normalized(path: string): string {
  const segments = path.split('/');
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.') resolved.push(segment);
  }
  if (['.', '..'].includes(segments.at(-1) as string)) resolved.push('');
  return resolved.join('/');
}

export const urlPath = {
  /** @throws ValueError "Path in a URL with authority should start with a slash ('/') if set" */
  validate(host: string, path: string): void {
    if (host === '' || path === '' || path.startsWith('/')) return;
    throw new ValueError("Path in a URL with authority should start with a slash ('/') if set");
  },

  parts(path: string, absolute: boolean): readonly string[] {
    if (absolute && path === '') return Object.freeze(['/']);
    return Object.freeze(absolute || path.startsWith('/') ? ['/', ...path.slice(1).split('/')] : path.split('/'));
  },

  name(parts: readonly string[], absolute: boolean): string {
    return (absolute ? parts.slice(1) : parts).at(-1) ?? '';
  },

  suffix(name: string): string {
    const dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length - 1 ? name.slice(dot) : '';
  },

  suffixes(name: string): string[] {
    if (name.endsWith('.')) return [];
    return name
      .replace(/^\.+/, '')
      .split('.')
      .slice(1)
      .map((suffix) => `.${suffix}`);
  },

  /** @throws ValueError "Appending path '/x' starting from slash is forbidden" */
  append(path: string, name: string, absolute: boolean): string {
    if (name.startsWith('/')) throw new ValueError(`Appending path ${repr(name)} starting from slash is forbidden`);
    let longer = name;
    if (path === '/') longer = `/${name}`;
    else if (path !== '' || absolute) longer = [...path.replace(/\/+$/, '').split('/'), name].join('/');
    return absolute ? normalized(longer) : longer;
  },

  /** @throws ValueError */
  withName(rawParts: readonly string[], absolute: boolean, name: string): string {
    if (name.includes('/')) throw new ValueError('Slash in name is not allowed');
    const quoted = quotePath(name);
    if (quoted === '.' || quoted === '..') throw new ValueError('. and .. values are forbidden');
    const parts = [...rawParts];
    if (absolute && parts.length === 1) parts.push(quoted);
    else parts[parts.length - 1] = quoted;
    if (absolute || parts[0] === '/') parts[0] = '';
    return parts.join('/');
  },
};
