/** Lowered and printed TypeScript of a Python program, its imports left out. */
import { defaultOptions } from '../../../src/compiler/index.js';
import { loadPhases } from '../../../scripts/load-phases.js';

export type Convert = (source: string) => Promise<{ readonly code: string; readonly diagnostics: readonly string[] }>;

export async function converter(): Promise<Convert> {
  const phases = await loadPhases();
  return async (source) => {
    const parsed = phases.parse({ path: 'app.py', source, name: '__main__', isPackage: false }, 0);
    if (parsed.module === null) throw new Error(parsed.diagnostics.map(({ message }) => message).join('\n'));
    const { facts } = phases.analyze([parsed.module], defaultOptions);
    const lowered = phases.lower(parsed.module, facts, defaultOptions);
    const { code } = await phases.emit({ ...lowered.module, imports: [] }, parsed.module, defaultOptions);
    return { code, diagnostics: lowered.diagnostics.map(({ code: id }) => id) };
  };
}

/** The class (or interface) of that name in printed code; null if there is none. */
export function classIn(code: string, name: string): string | null {
  const start = code.search(new RegExp(`^(export )?(abstract )?(class|interface) ${name}\\b`, 'm'));
  return start === -1 ? null : code.slice(start, code.indexOf('\n}\n', start) + 3).trimEnd();
}

export const lines = (...text: readonly string[]): string => text.join('\n');
