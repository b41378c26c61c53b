/** The order in which diagnostics are reported: by file as given, then by place, then by code. */
import type { Diagnostic, Severity } from './diagnostic.js';

export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, number>();
  for (const { path } of diagnostics) if (!files.has(path)) files.set(path, files.size);
  const order = (a: Diagnostic, b: Diagnostic): number =>
    files.get(a.path)! - files.get(b.path)! || a.span.start - b.span.start || a.code.localeCompare(b.code);
  return [...diagnostics].sort(order);
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
