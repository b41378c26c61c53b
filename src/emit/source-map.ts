import { addSegment, GenMapping, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping';
import { LineStarts } from './line-starts.js';
import type { Positions } from './positions.js';

/** A source map of version 3, as JSON has it. */
export interface SourceMap {
  readonly version: 3;
  readonly file: string;
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
}

export interface SourceMapOptions {
  /** The Python file, as the map should name it. */
  readonly sourcePath: string;
  readonly outputPath: string;
  readonly sourceText: string;
}

export function sourceMap(code: string, positions: Positions, options: SourceMapOptions): SourceMap {
  const map = new GenMapping({ file: options.outputPath });
  setSourceContent(map, options.sourcePath, options.sourceText);
  const generated = new LineStarts(code);
  const source = new LineStarts(options.sourceText);
  positions.generated.forEach((offset, index) => {
    const to = generated.locate(offset);
    const from = source.locate(positions.source[index]!);
    addSegment(map, to.line, to.column, options.sourcePath, from.line, from.column);
  });
  const encoded = toEncodedMap(map);
  return {
    version: 3,
    file: options.outputPath,
    sources: encoded.sources.map((path) => path ?? options.sourcePath),
    sourcesContent: encoded.sourcesContent ?? [options.sourceText],
    names: encoded.names,
    mappings: encoded.mappings,
  };
}
