/** Which lines of the two texts stand for one another, by the source map. */
import { decodeMappings } from '../../compiler/index.js';
import type { LinkedLines, ProgramPlaces } from '../protocol.js';

/** @param map A source map of version 3, as JSON. */
export function linkedLines(map: string): readonly LinkedLines[] {
  const links: LinkedLines[] = [];
  segmentsOf(map).forEach((segments, line) => {
    const sources = new Set(segments.map((segment) => segment.sourceLine + 1));
    for (const python of sources) links.push({ python, typescript: line + 1 });
  });
  return links;
}

/** Where the parts of a program come from, for its tracebacks. @param map As above. */
export function programPlaces(map: string): ProgramPlaces {
  return segmentsOf(map).map((segments) => segments.map(({ column, sourceLine }) => [column, sourceLine + 1] as const));
}

function segmentsOf(map: string): ReturnType<typeof decodeMappings> {
  return decodeMappings((JSON.parse(map) as { readonly mappings: string }).mappings);
}
