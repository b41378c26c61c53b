import { truthy } from '../python/operators/truthy.js';

/** Python's `textwrap.dedent(text)`: without the white space that all lines begin with; blank lines become empty. */
export function dedent(text: string): string {
  const plain = text.replace(/^[ \t]+$/gm, '');
  let margin: string | null = null;
  for (const [, indentation = ''] of plain.matchAll(/^([ \t]*)[^ \t\n]/gm)) {
    margin = margin === null ? indentation : shared(margin, indentation);
  }
  if (margin === null || margin === '') return plain;
  return plain
    .split('\n')
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join('\n');
}

function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** Python's `textwrap.indent(text, prefix, predicate)`: lines that are not blank get a prefix. */
export function indent(text: string, prefix: string, predicate: ((line: string) => unknown) | null = null): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const takes = (line: string): boolean => (predicate === null ? line.trim() !== '' : truthy(predicate(line)));
  return lines.map((line) => (takes(line) ? prefix + line : line)).join('');
}
