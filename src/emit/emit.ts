/** IR to the text that is written, with its source map. */
import type { Module } from '../target/ir.js';
import { align } from './align.js';
import { EmitError } from './emit-error.js';
import { format, FormatSyntaxError, layoutOptions } from './format.js';
import { LineStarts } from './line-starts.js';
import { type Positions, sourceOffsetAt } from './positions.js';
import { print, type Printed } from './print-module.js';
import { sourceMap, type SourceMap } from './source-map.js';

export interface EmitOptions {
  /** Lay the text out with prettier, whose parser also proves that the text parses. */
  readonly format: boolean;
  /** False emits plain JavaScript. */
  readonly types: boolean;
  readonly sourceMap: boolean;
  /** The Python file, as the source map should name it. */
  readonly sourcePath: string;
  readonly outputPath: string;
  readonly sourceText: string;
  /** The user's prettier configuration; only what concerns layout is taken from it. */
  readonly prettier?: object | undefined;
}

export interface Emitted {
  readonly code: string;
  readonly map: SourceMap | null;
  /** The Python offset of each token of `code` that has one. */
  readonly positions: Positions;
  /** Places where the layout step changed more than layout, and tokens stayed unmapped: our bug, but a harmless one. */
  readonly misaligned: number;
}

/**
 * Prints a module, lays it out, and maps its tokens to the Python text.
 * A text nested too deeply for prettier (thousands of levels) is left as it was printed.
 * @throws EmitError where the text does not parse: our bug.
 */
export async function emit(module: Module, options: EmitOptions): Promise<Emitted> {
  const quote = layoutOptions(options.prettier).singleQuote === true ? "'" : '"';
  const printed = print(module, { types: options.types, quote });
  const laidOut = options.format ? await layOut(printed, options.prettier) : unchanged(printed);
  const { text: code, positions, misaligned } = laidOut;
  return { code, positions, misaligned, map: options.sourceMap ? sourceMap(code, positions, options) : null };
}

interface LaidOut extends Printed {
  readonly misaligned: number;
}

function unchanged(printed: Printed): LaidOut {
  return { ...printed, misaligned: 0 };
}

async function layOut(printed: Printed, config: object | undefined): Promise<LaidOut> {
  let text: string;
  try {
    text = await format(printed.text, config);
  } catch (error) {
    if (error instanceof RangeError) return unchanged(printed);
    if (error instanceof FormatSyntaxError) throw syntaxError(printed, error);
    throw error;
  }
  const { positions, mismatches } = align(printed.text, text, printed.positions);
  return { text, positions, misaligned: mismatches };
}

function syntaxError({ text, positions }: Printed, error: FormatSyntaxError): EmitError {
  const lines = new LineStarts(text);
  const start = lines.startOf(error.line - 1);
  const line = text.slice(start, text.indexOf('\n', start));
  const at = sourceOffsetAt(positions, start + error.column);
  return new EmitError(`The port does not parse: ${error.message}`, at, line);
}
