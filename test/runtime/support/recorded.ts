/** What CPython printed, case by case: `## name`, then its lines. */
import { readFileSync } from 'node:fs';

export function recorded(file: URL): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(file, 'utf8').replace(/\n$/, '').split('\n')) {
    if (line.startsWith('## ')) {
      lines = [];
      cases.set(line.slice(3), lines);
    } else lines.push(line);
  }
  return cases;
}
