/** Converts a case as `aio2ts convert` does, and shows its diagnostics as `diagnostics.txt` keeps them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Compiler, Diagnostic, TranspileOptions } from '../../src/compiler/index.js';
import { sentence } from '../../src/diagnostics/sentence.js';
import { LineTable } from '../../src/syntax/positions.js';
import type { RecordedCase } from './cases.js';

export interface Conversion {
  /** Null after a syntax error. */
  readonly code: string | null;
  /** One line each, in order; empty when there are none. */
  readonly diagnostics: string;
}

export async function convertCase(
  compiler: Compiler,
  testCase: RecordedCase,
  options: Partial<TranspileOptions> = {},
): Promise<Conversion> {
  const source = readFileSync(testCase.input, 'utf8');
  const result = await compiler.transpile(source, { ...options, path: basename(testCase.input) });
  const lines = new LineTable(source);
  return { code: result.code, diagnostics: result.diagnostics.map((one) => `${lineOf(one, lines)}\n`).join('') };
}

function lineOf({ code, severity, message, hint, span }: Diagnostic, lines: LineTable): string {
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  const place = `${start.line}:${start.column + 1}-${end.line}:${end.column + 1}`;
  return `${place} ${severity} ${code}: ${sentence(message)}${hint === undefined ? '' : ` ${hint}`}`;
}
