/** What of the libraries no map covers, the most wanted first, with where it is used. */
import { jsonPosition, type Diagnostic, type JsonPortability, type Sources } from '../diagnostics/index.js';

type MissingApi = JsonPortability['missing'][number];

const PLACES = 3;
/** Rows of a text. */
const ROWS = 40;

export function missingApis(diagnostics: readonly Diagnostic[], sources: Sources): readonly MissingApi[] {
  const found = new Map<string, MissingApi['uses'][number][]>();
  for (const diagnostic of diagnostics) {
    if (!/^AIO3\d{3}$/.test(diagnostic.code)) continue;
    const name = nameOf(diagnostic);
    const use = { path: diagnostic.path, start: jsonPosition(sources.startOf(diagnostic), diagnostic.span.start) };
    found.set(name, [...(found.get(name) ?? []), use]);
  }
  const missing = Array.from(found, ([name, uses]) => ({ name, uses }));
  return missing.sort((one, other) => other.uses.length - one.uses.length || (one.name < other.name ? -1 : 1));
}

/** Rows of text; none where nothing is missing, and one for what there is no room for. */
export function renderMissing(missing: readonly MissingApi[], all: boolean): readonly string[] {
  const shown = all ? missing : missing.slice(0, ROWS);
  if (shown.length === 0) return [];
  const width = Math.max(...shown.map(({ name }) => name.length));
  const digits = String(shown[0]!.uses.length).length;
  const rows = shown.map(({ name, uses }) => `  ${String(uses.length).padStart(digits)}  ${name.padEnd(width)}  ${placesOf(uses)}`);
  const more = missing.length - shown.length;
  return ['Missing, the most used first:', ...rows, ...(more > 0 ? [`  ... and ${more} more (--verbose shows all)`] : [])];
}

/** The API, module or argument that the message is about: it quotes the API last where it quotes an argument first. */
function nameOf({ code, message }: Diagnostic): string {
  const quoted = Array.from(message.matchAll(/`([^`]+)`/g), ([, name]) => name!);
  return code === 'AIO3003' ? `${quoted[1] ?? ''}(${quoted[0] ?? ''})` : (quoted[0] ?? message);
}

function placesOf(uses: MissingApi['uses']): string {
  const places = uses.slice(0, PLACES).map(({ path, start }) => (start === null ? path : `${path}:${start.line}:${start.column}`));
  const more = uses.length - places.length;
  return `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
