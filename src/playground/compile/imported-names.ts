/** What a text may import, without parsing it: one name too many does no harm. */

/** Top-level names: `aiohttp` of `import aiohttp.web as web, os` and of `from aiohttp import web`. */
export function importedNames(source: string): readonly string[] {
  const lists = Array.from(source.matchAll(/\b(?:from|import)\s+([\w.][^\n;#]*)/g), ([, list]) => list!);
  const names = lists.flatMap((list) => list.split(',').map((part) => /^[\s\\(]*(\w+)/.exec(part)?.[1] ?? ''));
  return [...new Set(names)].filter((name) => name !== '');
}
