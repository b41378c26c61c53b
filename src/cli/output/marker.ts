/**
 * The line that says aio2ts wrote a file. Its checksum is of the rest of the file, so that an edit shows.
 */
import { createHash } from 'node:crypto';

const MARKER = /^\/\/ (?:(?:Ported from|Types of) .* by aio2ts|From the runtime of aio2ts .*) \(checksum ([0-9a-f]{12})\)\.$/;
const SHEBANG = /^#!.*\n/;

/** Lines that `withMarker` puts before the code. */
export const MARKER_LINES = 2;

export type Authorship = 'ours' | 'edited' | 'foreign';

/** `source` is the Python file as seen from the output. */
export function withMarker(code: string, source: string): string {
  const end = code.includes('\r\n') ? '\r\n' : '\n';
  const shebang = SHEBANG.exec(code)?.[0] ?? '';
  const rest = code.slice(shebang.length);
  return `${shebang}// Ported from ${shown(source)} by aio2ts (checksum ${checksum(rest)}).${end}${end}${rest}`;
}

/** For the declarations of a Python module. */
export function withTypesMarker(text: string, source: string): string {
  return `// Types of ${shown(source)} by aio2ts (checksum ${checksum(text)}).\n\n${text}`;
}

function shown(path: string): string {
  return path.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, '?');
}

/** For a vendored file of the runtime. It is of the package's own style, so the user's linter has nothing to say about it. */
export function withRuntimeMarker(code: string, version: string): string {
  const rest = `/* eslint-disable */\n${code}`;
  return `// From the runtime of aio2ts ${version} (checksum ${checksum(rest)}).\n\n${rest}`;
}

export function authorshipOf(text: string): Authorship {
  const unix = withUnixLines(text);
  const marked = unix.slice(SHEBANG.exec(unix)?.[0].length ?? 0);
  const end = marked.indexOf('\n');
  const match = MARKER.exec(end === -1 ? marked : marked.slice(0, end));
  if (match === null) return 'foreign';
  return marked.slice(end, end + 2) === '\n\n' && checksum(marked.slice(end + 2)) === match[1] ? 'ours' : 'edited';
}

function checksum(text: string): string {
  return createHash('sha256').update(withUnixLines(text)).digest('hex').slice(0, 12);
}

/** Git may check a file out with other line ends, which is no edit. */
function withUnixLines(text: string): string {
  return text.replace(/\r\n/g, '\n');
}
