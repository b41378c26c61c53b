/** Diagnostics as a bundler shows them. */
import type { UnpluginMessage } from 'unplugin';
import { codeFrame, plainPaint, type Diagnostic, type Sources } from '../diagnostics/index.js';

/** Lines from 1; columns from 0, as bundlers have them. In the text both count from 1, as editors show them. */
export function messageOf(diagnostic: Diagnostic, file: string, sources: Sources): UnpluginMessage {
  const { code, message, hint } = diagnostic;
  const start = sources.startOf(diagnostic);
  const lines = sources.linesOf(diagnostic.path);
  const place = start === null ? file : `${file}:${start.line}:${start.column + 1}`;
  const rows = [`${place}: ${code}: ${message}`];
  // Bundlers that draw frames draw them of what is loaded, which is no Python any more.
  if (start !== null && lines !== null) rows.push(codeFrame(lines, diagnostic.span, plainPaint, String));
  if (hint !== undefined) rows.push(`  = ${hint}`);
  const told = { id: file, message: rows.join('\n'), code };
  return start === null ? told : { ...told, loc: { file, line: start.line, column: start.column } };
}

/** A bundler stops at the first error: it tells of all of them. */
export function joined(messages: readonly UnpluginMessage[]): UnpluginMessage {
  return { ...messages[0]!, message: messages.map(({ message }) => message).join('\n') };
}
