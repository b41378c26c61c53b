/** The gallery: the repository's examples, with the first line of their docstrings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

export interface Example {
  readonly name: string;
  readonly about: string;
  readonly source: string;
}

export function findExamples(): readonly Example[] {
  const folder = join(root, 'examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.py')).sort();
  return names.map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return { name, about: /^"""(.*?)(?:"""|$)/m.exec(source)?.[1] ?? '', source };
  });
}
