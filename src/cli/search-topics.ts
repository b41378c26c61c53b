/** What a few words lead to: words of a message, of a page, of what a name is for. */
import type { MapDescription } from '../compiler/index.js';
import type { DiagnosticPage } from '../diagnostics/generated-pages.js';
import { namesWith } from './find-names.js';

export interface FoundTopic {
  /** What to ask `aio2ts explain` for. */
  readonly name: string;
  readonly about: string;
}

const MOST_PAGES = 5;
const MOST_NAMES = 8;
/** Of many words, as in a message with the names of a program in it, so many have to be found. */
const SHARE = 0.6;
const NO_HELP = new Set(['the', 'and', 'for', 'not', 'with', 'that', 'this', 'was', 'are', 'from']);

/** Diagnostics first, then names, each the likeliest first. */
export function searchTopics(query: string, pages: readonly DiagnosticPage[], entries: readonly MapDescription[]): readonly FoundTopic[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const isName = /^\w+(?:\.\w+)+$/.test(query);
  return [...(isName ? [] : foundPages(words, pages)), ...foundNames(query, words, entries)];
}

function wordsOf(query: string): readonly string[] {
  const words = query.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !NO_HELP.has(word)).map(stemOf))];
}

/** `awaited`, `awaits` and `await` are the same. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}

function foundPages(words: readonly string[], pages: readonly DiagnosticPage[]): readonly FoundTopic[] {
  const scored = pages.map((page) => ({ page, ...scoreOf(words, page) }));
  const wanted = Math.max(1, Math.ceil(words.length * SHARE));
  const found = scored.filter(({ hits, score }) => hits >= wanted && score > words.length);
  const best = found.toSorted((one, other) => other.score - one.score);
  return best.slice(0, MOST_PAGES).map(({ page }) => ({ name: page.code, about: page.title }));
}

function scoreOf(words: readonly string[], { title, name, message, body }: DiagnosticPage): { readonly hits: number; readonly score: number } {
  const head = `${title} ${name.replace(/[A-Z]/g, ' $&')} ${message}`.toLowerCase();
  const text = body.toLowerCase();
  const scores = words.map((word) => (holds(head, word) ? 3 : holds(text, word) ? 1 : 0));
  return { hits: scores.filter((score) => score > 0).length, score: scores.reduce<number>((sum, score) => sum + score, 0) };
}

function holds(text: string, word: string): boolean {
  return new RegExp(`(?<![a-z0-9])${word}`).test(text);
}

function foundNames(query: string, words: readonly string[], entries: readonly MapDescription[]): readonly FoundTopic[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const named = namesWith(query.trim().replaceAll(/\s+/g, '_'), [...byId.keys()]).map((id) => byId.get(id)!);
  const speaking = query.includes(' ') ? entries.filter(({ id, docs }) => words.every((word) => holds(`${id} ${docs}`.toLowerCase(), word))) : [];
  const found = withoutAliases([...new Set([...named, ...speaking])]);
  return found.slice(0, MOST_NAMES).map(({ id, docs }) => ({ name: id, about: docs.split('\n', 1)[0]! }));
}

/** `asyncio.tasks.gather` says nothing that `asyncio.gather` has not said. */
export function withoutAliases(entries: readonly MapDescription[]): readonly MapDescription[] {
  const said = new Set<string>();
  return entries.filter(({ id, library, kind, docs }) => {
    const key = `${library} ${kind} ${id.slice(id.lastIndexOf('.') + 1)} ${docs}`;
    return !said.has(key) && said.add(key);
  });
}
