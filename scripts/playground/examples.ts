/** The gallery: the repository's examples, with the first line of their docstrings and what they need of a machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { needsOf } from '../../src/playground/run/needs.js';
import { root } from './paths.js';

export interface Example {
  readonly name: string;
  readonly about: string;
  /** What a browser does not have. */
  readonly needs: readonly string[];
  readonly source: string;
}

/** What shows most in the least time comes first; all others follow by name. */
const FIRST: readonly string[] = ['chat_room.py', 'worker_pool.py', 'producer_consumer.py', 'crawler.py', 'rate_limiter.py', 'retry_with_backoff.py'];

export function findExamples(): readonly Example[] {
  const folder = join(root, 'examples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.py')).sort();
  const ordered = [...FIRST.filter((name) => names.includes(name)), ...names.filter((name) => !FIRST.includes(name))];
  return ordered.map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return { name, about: /^"""(.*?)(?:"""|$)/m.exec(source)?.[1] ?? '', needs: needsOf(source), source };
  });
}
