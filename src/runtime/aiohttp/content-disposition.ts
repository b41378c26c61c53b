/** The `Content-Disposition` of a part. */
import { percentEncoded } from './percent-encoded.js';

export function contentDisposition(
  type: string,
  parameters: Readonly<Record<string, string>>,
  quoteFields = true,
): string {
  const shown = Object.entries(parameters).map(([key, value]) => parameter(key, value, quoteFields));
  return [type, ...shown].join('; ');
}

function parameter(key: string, value: string, quoteFields: boolean): string {
  if (!quoteFields) return `${key}="${value.replace(/[\\"]/g, '\\$&')}"`;
  if (key === 'filename') return `${key}="${percentEncoded(value)}"`;
  // As aiohttp, a space is escaped too.
  const escaped = value.replace(/[^\x21\x23-\x5b\x5d-\x7e]/g, '\\$&');
  return /^[\x20-\x7e\t]*$/.test(value) ? `${key}="${escaped}"` : `${key}*=utf-8''${percentEncoded(value)}`;
}
