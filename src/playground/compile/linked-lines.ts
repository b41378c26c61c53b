/** Which lines of the two texts stand for one another, by the source map. */
import { decodeMappings } from '../../compiler/index.js';
import type { LinkedLines } from '../protocol.js';

/** @param map A source map of version 3, as JSON. */
export function linkedLines(map: string): readonly LinkedLines[] {
  const { mappings } = JSON.parse(map) as { readonly mappings: string };
  const links: LinkedLines[] = [];
  decodeMappings(mappings).forEach((segments, line) => {
    const sources = new Set(segments.map((segment) => segment.sourceLine + 1));
    for (const python of sources) links.push({ python, typescript: line + 1 });
  });
  return links;
}
