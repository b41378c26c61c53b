/** `aio2ts maps`: what is supported. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { MapDescription } from '../../compiler/index.js';
import { colourPaint, plainPaint, type Paint } from '../../diagnostics/index.js';
import { closestFew } from '../closest.js';
import { withConfig } from '../config/apply-config.js';
import { didYouMean, likelyNames, namesWith } from '../find-names.js';
import { ExitCode } from '../exit-code.js';
import { usesColour, type Host } from '../host.js';
import type { Services } from '../services.js';
import { withoutAliases } from '../search-topics.js';
import { UsageError } from '../usage-error.js';
import { withMaps } from './shared-options.js';

const EXAMPLES = `
Examples:
  aio2ts maps              the libraries
  aio2ts maps asyncio      what is covered of one
  aio2ts maps timeout      names that hold a word, of any library
  aio2ts maps --map maps   with your own`;

export function addMaps(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('maps')
    .summary('list the supported libraries, or what is covered of one')
    .description('Lists the libraries that the grammar maps cover, what is covered of one, or the names that hold a word.')
    .argument('[library|word]', 'asyncio, aiofiles, ..., or a part of a name')
    .addOption(withMaps());
  withConfig(command)
    .addHelpText('after', EXAMPLES)
    .action(async (library: string | undefined, options: { readonly map: readonly string[] }) => {
      const paint = usesColour(host.stdout, host.env) ? colourPaint : plainPaint;
      const entries = await services.describeMaps(options.map.map((folder) => resolve(host.cwd, folder)));
      host.stdout.write(library === undefined ? libraries(entries) : covered(library, entries, paint));
      end(ExitCode.clean);
    });
}

function libraries(entries: readonly MapDescription[]): string {
  const counts = new Map<string, number>();
  for (const { library, unported } of entries) {
    if (unported === null) counts.set(library, (counts.get(library) ?? 0) + 1);
  }
  const width = Math.max(0, ...Array.from(counts.keys(), (name) => name.length));
  const rows = Array.from(counts, ([name, count]) => `${name.padEnd(width)}  ${count} ${count === 1 ? 'name' : 'names'}`);
  return `${rows.sort().join('\n')}\n`;
}

function covered(library: string, entries: readonly MapDescription[], paint: Paint): string {
  const ofLibrary = entries.filter((entry) => entry.library === library || entry.id.startsWith(`${library}.`));
  const chosen = ofLibrary.length > 0 ? ofLibrary : found(library, entries);
  if (chosen.length === 0) {
    const nearest = closestFew(library, [...new Set(entries.map((entry) => entry.library))], 1);
    const suggested = nearest.length > 0 ? nearest : likelyNames(library, withoutAliases(entries).map((entry) => entry.id));
    throw new UsageError(`No map covers ${library}.${didYouMean(suggested) || ' A folder of maps of your own, --map, can.'}`);
  }
  const width = Math.min(44, Math.max(...chosen.map((entry) => entry.id.length)));
  const rows = chosen.map((entry) => `${paint.strong(entry.id.padEnd(width))}  ${noteOf(entry)}`.trimEnd());
  return `${rows.join('\n')}\n`;
}

/** Entries whose names hold the word, the likeliest first. */
function found(word: string, entries: readonly MapDescription[]): readonly MapDescription[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return withoutAliases(namesWith(word, [...byId.keys()]).map((id) => byId.get(id)!));
}

function noteOf(entry: MapDescription): string {
  if (entry.unported !== null) return `not ported: ${firstLine(entry.unported)}`;
  return firstLine(entry.docs);
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]!;
}
