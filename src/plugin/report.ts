/** Diagnostics as a bundler shows them. */
import type { UnpluginMessage } from 'unplugin';
import type { Diagnostic, Sources } from '../diagnostics/index.js';

/** Lines from 1; columns from 0, as bundlers have them. In the text both count from 1, as editors show them. */
export function messageOf(diagnostic: Diagnostic, file: string, sources: Sources): UnpluginMessage {
  const { code, message, hint } = diagnostic;
  const start = sources.startOf(diagnostic);
  const place = start === null ? file : `${file}:${start.line}:${start.column + 1}`;
  const text = `${place}: ${code}: ${message}${hint === undefined ? '' : `\n  ${hint}`}`;
  return start === null ? { id: file, message: text, code } : { id: file, message: text, code, loc: { file, line: start.line, column: start.column } };
}

/** A bundler stops at the first error: it tells of all of them. */
export function joined(messages: readonly UnpluginMessage[]): UnpluginMessage {
  return { ...messages[0]!, message: messages.map(({ message }) => message).join('\n') };
}
