/** The last line of a conversion of several files. */
import type { Diagnostic, Severity } from '../diagnostics/index.js';
import type { ConvertedFile } from './convert-inputs.js';

/** `12 files: 11 converted, 1 not; 2 with errors; 3 errors, 1 warning, 5 notes` */
export function conversionSummary(files: readonly ConvertedFile[], unread: number, diagnostics: readonly Diagnostic[]): string {
  const converted = files.filter(({ result }) => result.code !== null).length;
  const missing = files.length - converted + unread;
  const withErrors = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path)).size;
  const parts = [
    `${plural(files.length + unread, 'file')}: ${converted} converted${missing > 0 ? `, ${missing} not` : ''}`,
    ...(withErrors > 0 ? [`${withErrors} with errors`] : []),
    ...counts(diagnostics),
  ];
  return parts.join('; ');
}

function counts(diagnostics: readonly Diagnostic[]): readonly string[] {
  const nouns: readonly (readonly [Severity, string])[] = [['error', 'error'], ['warning', 'warning'], ['info', 'note']];
  const found = nouns.flatMap(([severity, noun]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, noun)];
  });
  return found.length === 0 ? [] : [found.join(', ')];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
