/** Python's `http.cookies.SimpleCookie`: a dict of cookies. */
import { entriesOf, type MappingSource } from '../../python/mappings/merge.js';
import { repr } from '../../python/repr.js';
import { str } from '../../python/str.js';
import { moduleOf, nameOf, reprOf, setItemOf } from '../../python/symbols.js';
import { isFlag, isReserved, Morsel } from './morsel.js';
import { quote, unquote } from './quoting.js';

/** Cookies as a header's text, or as a dict. */
export type CookieSource = string | MappingSource<string, unknown>;

export class SimpleCookie extends Map<string, Morsel> {
  static readonly [nameOf]: string = 'SimpleCookie';
  static readonly [moduleOf]: string = 'http.cookies';

  constructor(input: CookieSource | null = null) {
    super();
    if (input !== null) this.load(input);
  }

  /** `cookie[key] = value`. @throws CookieError "Illegal key 'a b'" */
  override set(key: string, value: unknown): this {
    if (value instanceof Morsel) return super.set(key, value);
    const [real, coded] = this.encode(value);
    return this.assign(key, real, coded);
  }

  [setItemOf](key: string, value: unknown): void {
    this.set(key, value);
  }

  /** Adds what a `Cookie` or `Set-Cookie` header says, or a dict. */
  load(source: CookieSource): void {
    if (typeof source === 'string') this.parse(source);
    else for (const [key, value] of entriesOf(source)) this.set(String(key), value);
  }

  output(header = 'Set-Cookie:', separator = '\r\n'): string {
    return this.sorted()
      .map(([, morsel]) => morsel.output(header))
      .join(separator);
  }

  [reprOf](): string {
    const { constructor } = this as unknown as { readonly constructor: { readonly [nameOf]: string } };
    const cookies = this.sorted().map(([key, { value }]) => `${key}=${repr(value)}`);
    return `<${constructor[nameOf]}: ${cookies.join(' ')}>`;
  }

  override toString(): string {
    return this.output();
  }

  /** The value, and what is sent for it. */
  protected encode(value: unknown): readonly [string, string] {
    const text = str(value);
    return [text, quote(text)];
  }

  private sorted(): [string, Morsel][] {
    return [...this].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  private assign(key: string, value: string, coded: string): this {
    const morsel = this.get(key) ?? new Morsel();
    morsel.assign(key, value, coded);
    return super.set(key, morsel);
  }

  /** As Python, takes nothing of a text that is malformed after its beginning. */
  private parse(text: string): void {
    const items = parsedItems(text);
    let morsel: Morsel | null = null;
    for (const [kind, key, value] of items ?? []) {
      if (kind === 'attribute') morsel?.set(key, value);
      else {
        this.assign(key, unquote(String(value)), String(value));
        morsel = this.get(key) ?? null;
      }
    }
  }
}

type Item = readonly [kind: 'attribute' | 'pair', key: string, value: string | boolean];

const keyCharacters = "\\w\\d!#%&'~_`><@,:/\\$\\*\\+\\-\\.\\^\\|\\)\\(\\?\\}\\{\\=";
const pattern = new RegExp(
  `\\s*([${keyCharacters}]+?)(\\s*=\\s*("(?:[^\\\\"]|\\\\.)*"|\\w{3},\\s[\\w\\d\\s-]{9,11}\\s[\\d:]{8}\\sGMT|[${keyCharacters}\\[\\]]*))?\\s*(\\s+|;|$)`,
  'y',
);

function parsedItems(text: string): Item[] | null {
  const items: Item[] = [];
  const matcher = new RegExp(pattern);
  let seen = false;
  while (matcher.lastIndex < text.length) {
    const match = matcher.exec(text);
    if (match === null) break;
    const key = match[1] as string;
    const value = match[3];
    if (key.startsWith('$')) {
      if (seen) items.push(['attribute', key.slice(1), value ?? '']);
    } else if (isReserved(key)) {
      if (!seen || (value === undefined && !isFlag(key.toLowerCase()))) return null;
      items.push(['attribute', key, value === undefined ? true : unquote(value)]);
    } else if (value !== undefined) {
      items.push(['pair', key, value]);
      seen = true;
    } else return null;
  }
  return items;
}
