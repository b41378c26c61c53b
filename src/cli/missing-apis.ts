/** What of the libraries no map covers, the most wanted first, with where it is used. */
import type { Diagnostic, Sources } from '../diagnostics/index.js';

const PLACES = 3;

/** Rows of text; none where nothing is missing. */
export function missingApis(diagnostics: readonly Diagnostic[], sources: Sources): readonly string[] {
  const places = new Map<string, string[]>();
  for (const diagnostic of diagnostics) {
    if (!/^AIO3\d{3}$/.test(diagnostic.code)) continue;
    const name = nameOf(diagnostic);
    const at = sources.startOf(diagnostic);
    const place = at === null ? diagnostic.path : `${diagnostic.path}:${at.line}:${at.column + 1}`;
    places.set(name, [...(places.get(name) ?? []), place]);
  }
  const ranked = [...places].sort(([one, here], [other, there]) => there.length - here.length || (one < other ? -1 : 1));
  if (ranked.length === 0) return [];
  const width = Math.max(...ranked.map(([name]) => name.length));
  const digits = String(ranked[0]![1].length).length;
  const rows = ranked.map(([name, found]) => `  ${String(found.length).padStart(digits)}  ${name.padEnd(width)}  ${shown(found)}`);
  return ['Missing, the most used first:', ...rows];
}

/** The API, module or argument that the message is about: it quotes the API last where it quotes an argument first. */
function nameOf({ code, message }: Diagnostic): string {
  const quoted = Array.from(message.matchAll(/`([^`]+)`/g), ([, name]) => name!);
  return code === 'AIO3003' ? `${quoted[1] ?? ''}(${quoted[0] ?? ''})` : (quoted[0] ?? message);
}

function shown(places: readonly string[]): string {
  const more = places.length - PLACES;
  return `${places.slice(0, PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
