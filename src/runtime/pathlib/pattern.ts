/** Names with `*`, `?` and `[...]`: Python's `fnmatch`. */

/** The whole of a name. */
export function namePattern(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] as string;
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else if (character === '[') {
      const set = setAt(pattern, at);
      source += set?.source ?? '\\[';
      at = set?.end ?? at;
    } else source += character.replace(/[\\^$.+()[\]{}|/]/, '\\$&');
  }
  return new RegExp(`^(?:${source})$`, 'su');
}

function setAt(pattern: string, start: number): { readonly source: string; readonly end: number } | null {
  const isNegated = pattern[start + 1] === '!';
  const first = start + (isNegated ? 2 : 1);
  const end = pattern.indexOf(']', first + 1);
  if (end < 0) return null;
  const body = pattern.slice(first, end).replace(/[\\[\]^]/g, '\\$&');
  return { source: `[${isNegated ? '^' : ''}${body}]`, end };
}
