/** The smallest change from one text to another, so that the view stays where it is and little is drawn anew. */
import type { ChangeSpec, Text } from '@codemirror/state';

export function changeTo(current: string, wanted: string): ChangeSpec | null {
  if (current === wanted) return null;
  let start = 0;
  const shorter = Math.min(current.length, wanted.length);
  while (start < shorter && current.charCodeAt(start) === wanted.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && current.charCodeAt(current.length - 1 - end) === wanted.charCodeAt(wanted.length - 1 - end)) end += 1;
  return { from: start, to: current.length - end, insert: wanted.slice(start, wanted.length - end) };
}

export function textOf(doc: Text): string {
  return doc.sliceString(0, doc.length, '\n');
}
