import { repr } from '../python/repr.js';
import { nameOf, reprOf } from '../python/symbols.js';
import { parseMimeType } from './mime-types.js';

/** What a response says of the file that it is. */
export class ContentDisposition {
  static readonly [nameOf]: string = 'ContentDisposition';
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly filename: string | null;

  constructor(type: string, parameters: ReadonlyMap<string, string>) {
    this.type = type;
    this.parameters = parameters;
    const extended = parameters.get('filename*')?.replace(/^[^']*'[^']*'/, '');
    this.filename = extended === undefined ? (parameters.get('filename') ?? null) : decodeURIComponent(extended);
  }

  [reprOf](): string {
    const shown = `type=${repr(this.type)}, parameters=mappingproxy(${repr(this.parameters)})`;
    return `ContentDisposition(${shown}, filename=${repr(this.filename)})`;
  }
}

export function contentDispositionOf(header: string | null): ContentDisposition | null {
  if (header === null) return null;
  const parts = parseMimeType(header);
  const type = parts.get('') ?? '';
  parts.delete('');
  return new ContentDisposition(type, parts);
}
