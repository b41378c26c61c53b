/** `aio2ts explain`: the page of a diagnostic, or the entry of a map. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { MapDescription } from '../../compiler/index.js';
import { colourPaint, plainPaint, type Paint } from '../../diagnostics/index.js';
import { diagnosticPages, type DiagnosticPage } from '../../diagnostics/generated-pages.js';
import { closest } from '../closest.js';
import { withConfig } from '../config/apply-config.js';
import { didYouMean, likelyNames } from '../find-names.js';
import { ExitCode } from '../exit-code.js';
import { usesColour, type Host } from '../host.js';
import type { Services } from '../services.js';
import { searchTopics, withoutAliases, type FoundTopic } from '../search-topics.js';
import { UsageError } from '../usage-error.js';
import { withMaps } from './shared-options.js';

const EXAMPLES = `
Examples:
  aio2ts explain AIO2001           a diagnostic
  aio2ts explain asyncio.gather    what a library name becomes
  aio2ts explain gather            the same, where only one thing is called so
  aio2ts explain never awaited     what speaks of it, such as a message
  aio2ts explain                   all codes`;

export function addExplain(program: Command, host: Host, services: Services, end: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .summary('explain a diagnostic code or a library name')
    .description('Shows the page of a diagnostic code, or what a library name becomes; finds both by words.')
    .argument('[code|name|words...]', 'AIO2001, asyncio.gather, never awaited')
    .addOption(withMaps());
  withConfig(command)
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], options: { readonly map: readonly string[] }) => {
      const paint = usesColour(host.stdout, host.env) ? colourPaint : plainPaint;
      const maps = options.map.map((folder) => resolve(host.cwd, folder));
      host.stdout.write(await explanation(words.join(' ').trim(), paint, () => services.describeMaps(maps)));
      end(ExitCode.clean);
    });
}

async function explanation(
  topic: string,
  paint: Paint,
  loadMaps: () => Promise<readonly MapDescription[]>,
): Promise<string> {
  if (topic === '') return table(diagnosticPages.map(({ code, title }) => ({ name: code, about: title })), paint);
  const page = diagnosticPages.find((candidate) => candidate.code === topic.toUpperCase() || candidate.name === topic);
  if (page !== undefined) return renderPage(page, paint);
  if (/^AIO\d*$/i.test(topic)) {
    const near = closest(topic.toUpperCase(), diagnosticPages.map((candidate) => candidate.code));
    throw new UsageError(`There is no diagnostic ${topic}.${near === null ? ' aio2ts explain lists them.' : didYouMean([near])}`);
  }
  const entries = await loadMaps();
  const entry = entries.find((candidate) => candidate.id === topic) ?? onlyOneCalled(topic, entries);
  if (entry !== undefined) return renderEntry(entry, entries, paint);
  const found = searchTopics(topic, diagnosticPages, entries);
  if (found.length > 0) return `Nothing has the name ${topic}. These speak of it:\n\n${table(found, paint)}`;
  const names = [...withoutAliases(entries).map((candidate) => candidate.id), ...diagnosticPages.map((candidate) => candidate.name)];
  throw new UsageError(`No diagnostic and no map entry is called ${topic}.${suggestion(likelyNames(topic, names))}`);
}

function table(topics: readonly FoundTopic[], paint: Paint): string {
  const width = Math.max(...topics.map(({ name }) => name.length));
  return topics.map(({ name, about }) => `${paint.strong(name.padEnd(width))}  ${about}`.trimEnd() + '\n').join('');
}

/** `gather` is `asyncio.gather` where nothing else is called so; `asyncio.tasks.gather` is the same under a longer name. */
function onlyOneCalled(name: string, entries: readonly MapDescription[]): MapDescription | undefined {
  const called = entries.filter((entry) => entry.id.endsWith(`.${name}`));
  const isOther = ({ library }: MapDescription): number => Number(library !== 'asyncio');
  const [shortest] = called.toSorted((one, other) => isOther(one) - isOther(other) || one.id.length - other.id.length);
  return called.every(({ kind, docs }) => kind === shortest?.kind && docs === shortest.docs) ? shortest : undefined;
}

function suggestion(names: readonly string[]): string {
  return didYouMean(names) || ' aio2ts maps lists what is supported; a folder of maps of your own, --map, adds to it.';
}

function renderPage({ code, severity, title, body }: DiagnosticPage, paint: Paint): string {
  const head = paint.strong(paint[severity](`${code} (${severity}): ${title}`));
  return `${head}\n\n${body.replace(/^## .*$/gm, (heading) => paint.strong(heading))}`;
}

function renderEntry(entry: MapDescription, entries: readonly MapDescription[], paint: Paint): string {
  const rows = [paint.strong(`${entry.id} (${entry.kind})`), '', entry.docs.trim()];
  if (entry.unported !== null) rows.push('', `Not ported: ${entry.unported}`);
  if (entry.differs !== null) rows.push('', `Differs from Python: ${entry.differs}`);
  const members = entries.filter((candidate) => candidate.id.startsWith(`${entry.id}.`));
  if (members.length > 0) rows.push('', ...members.map((member) => `  ${member.id}`));
  return `${rows.join('\n')}\n`;
}
