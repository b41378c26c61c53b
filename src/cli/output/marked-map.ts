/** Source maps that aio2ts wrote carry a field that says so; JSON has no place for a comment. */
import type { Authorship } from './marker.js';

interface SourceMap {
  readonly mappings: string;
}

/** Moves the mappings down by the lines that stand before the code, names both files, and signs the map. */
export function signMap(map: string, file: string, source: string, linesBefore: number): string {
  const parsed = JSON.parse(map) as SourceMap;
  const mappings = ';'.repeat(linesBefore) + parsed.mappings;
  return `${JSON.stringify({ ...parsed, file, sources: [source], mappings, x_generator: 'aio2ts' })}\n`;
}

export function mapAuthorship(text: string): Authorship {
  try {
    const parsed: unknown = JSON.parse(text);
    const isOurs = typeof parsed === 'object' && parsed !== null && 'x_generator' in parsed;
    return isOurs && parsed.x_generator === 'aio2ts' ? 'ours' : 'foreign';
  } catch {
    return 'foreign';
  }
}
