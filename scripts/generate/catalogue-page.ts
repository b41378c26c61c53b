/** One page of the diagnostics catalogue: front matter, then Markdown. */
import { parse } from 'yaml';

export interface CataloguePage {
  readonly code: string;
  readonly name: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly message: string;
  readonly hint?: string;
  /** The Markdown below the front matter. */
  readonly body: string;
}

const FIELDS = new Set(['code', 'name', 'severity', 'title', 'message', 'hint']);
const SEVERITIES = new Set(['error', 'warning', 'info']);

export function parseCataloguePage(file: string, text: string): CataloguePage {
  const match = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text);
  if (match === null) throw new Error(`${file}: no front matter between --- lines`);
  const fields = parse(match[1]!) as Record<string, string>;
  for (const key of Object.keys(fields)) if (!FIELDS.has(key)) throw new Error(`${file}: unknown field ${key}`);
  for (const key of FIELDS) {
    if (key !== 'hint' && typeof fields[key] !== 'string') throw new Error(`${file}: the field ${key} is missing`);
  }
  if (`${fields['code']}.md` !== file) throw new Error(`${file}: code ${fields['code']} is not the file's name`);
  if (!SEVERITIES.has(fields['severity']!)) throw new Error(`${file}: unknown severity ${fields['severity']}`);
  return { ...fields, body: match[2]! } as CataloguePage;
}

/** The names in `{braces}` of a message and its hint, in order of appearance, each once. */
export function placeholdersOf(page: CataloguePage): readonly string[] {
  const texts = `${page.message} ${page.hint ?? ''}`;
  return [...new Set(Array.from(texts.matchAll(/\{([a-z]\w*)\}/gi), (match) => match[1]!))];
}
