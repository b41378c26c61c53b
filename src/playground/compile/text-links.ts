/** Comments and imports, of which the source map says nothing: their texts tell what became of them. */
import type { LinkedLines } from '../protocol.js';

/** @param known What the source map says: only lines that it leaves out are looked at. */
export function textLinks(python: string, typescript: string, known: readonly LinkedLines[]): readonly LinkedLines[] {
  const before = restOf(python, known.map((link) => link.python));
  const after = restOf(typescript, known.map((link) => link.typescript));
  return [...commentLinks(before, after), ...importLinks(before, after)];
}

interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

function restOf(text: string, linked: readonly number[]): readonly Line[] {
  const seen = new Set(linked);
  return text.split('\n').flatMap((line, index) => (line.trim() === '' || seen.has(index + 1) ? [] : [{ number: index + 1, text: line.trim() }]));
}

/** Every comment is kept: the first of a text is the first of it on the other side, too. */
function commentLinks(before: readonly Line[], after: readonly Line[]): readonly LinkedLines[] {
  const places = new Map<string, number[]>();
  for (const { number, text } of before) {
    const content = text.replace(/^#+\s*|^[rR]?(?:"""|''')\s*/, '').replace(/\s*(?:"""|''')$/, '');
    if (content !== '') places.set(content, [...(places.get(content) ?? []), number]);
  }
  return after.flatMap(({ number, text }) => {
    if (!/^(?:\/\/|\/?\*)/.test(text)) return [];
    const found = places.get(text.replace(/^(?:\/\/|\/?\*+)\s*/, '').replace(/\s*\*\/$/, ''))?.shift();
    return found === undefined ? [] : [{ python: found, typescript: number }];
  });
}

/** `import asyncio`, and all lines of the import from `aio2ts/runtime/asyncio`. */
function importLinks(before: readonly Line[], after: readonly Line[]): readonly LinkedLines[] {
  const imported = before.flatMap(({ number, text }) => modulesOf(text).map((module) => ({ number, path: `/${module.replaceAll('.', '/')}` })));
  let started: number[] = [];
  return after.flatMap(({ number, text }) => {
    if (/^import\b/.test(text)) started = [];
    started.push(number);
    const specifier = /\bfrom "([^"]+)";$/.exec(text)?.[1]?.replace(/(?:\/index)?\.js$/, '');
    if (specifier === undefined) return [];
    const lines = started;
    return imported.filter(({ path }) => `/${specifier}`.endsWith(path)).flatMap((one) => lines.map((line) => ({ python: one.number, typescript: line })));
  });
}

function modulesOf(text: string): readonly string[] {
  const from = /^from\s+([\w.]+)\s+import\b/.exec(text)?.[1];
  if (from !== undefined) return [from];
  const list = /^import\s+(.+?)(?:\s*#.*)?$/.exec(text)?.[1] ?? '';
  return list.split(',').map((name) => name.trim().split(/\s/)[0]!).filter((name) => name !== '');
}
