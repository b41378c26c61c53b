/** How much of a file ports: its lines of code without an error. */
import type { Diagnostic, Sources } from '../diagnostics/index.js';

export interface PortedLines {
  readonly ported: number;
  /** Lines that are neither blank nor only a comment. */
  readonly total: number;
}

export function portedLines(
  source: string,
  isConverted: boolean,
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): PortedLines {
  const total = source.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line)).length;
  if (!isConverted) return { ported: 0, total };
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const lines = new Set(errors.map((diagnostic) => sources.startOf(diagnostic)?.line));
  return { ported: Math.max(0, total - lines.size), total };
}
