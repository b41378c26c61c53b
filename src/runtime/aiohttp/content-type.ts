/** The type and charset that a `Content-Type` header names: Python's `email.message`, as aiohttp asks it. */
import { parseMimeType } from './mime-types.js';

export interface ContentType {
  readonly type: string;
  readonly charset: string | null;
}

export function contentTypeOf(header: string | null): ContentType {
  if (header === null) return { type: 'application/octet-stream', charset: null };
  const parts = parseMimeType(header);
  const type = parts.get('') ?? '';
  return { type: type.split('/').length === 2 ? type : 'text/plain', charset: parts.get('charset') ?? null };
}
