/** From a place of the output back to the Python, through the source map. */
import { LineTable } from '../syntax/positions.js';
import { decodeMappings } from './decode-mappings.js';

/**
 * The offset of the Python that the last mapped token at or before `offset` of the output stands for; null where nothing
 * before it is mapped.
 *
 * @param map A source map of version 3, as JSON.
 */
export function pythonOffset(offset: number, texts: { readonly source: string; readonly code: string; readonly map: string }): number | null {
  const { line, column } = new LineTable(texts.code).positionAt(offset);
  const segments = decodeMappings((JSON.parse(texts.map) as { readonly mappings: string }).mappings);
  for (let at = line - 1; at >= 0; at -= 1) {
    const candidates = (segments[at] ?? []).filter((segment) => at < line - 1 || segment.column <= column);
    const segment = candidates.at(-1);
    if (segment !== undefined) return new LineTable(texts.source).startOf(segment.sourceLine + 1) + segment.sourceColumn;
  }
  return null;
}
