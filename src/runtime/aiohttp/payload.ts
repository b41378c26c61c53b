/** The body of a request, and the headers that come with it. */
import { PyTypeError } from '../python/exceptions.js';
import { encode } from '../python/text/encode.js';
import { mimeTypeOf } from './mime-types.js';
import { baseName, parseMimeType } from './mime-types.js';

/** A body in one piece, or one that comes bit by bit. */
export type Content = Uint8Array | AsyncIterable<Uint8Array | string>;

export interface Payload {
  readonly headers: readonly (readonly [string, string])[];
  readonly content: Content;
  /** The name of the file that it is read from. */
  readonly filename: string | null;
}

export interface PayloadOptions {
  readonly contentType?: string | null;
  readonly encoding?: string | null;
}

const binary = 'application/octet-stream';

export function bytesPayload(bytes: Uint8Array, contentType = binary): Payload {
  return { headers: [['Content-Type', contentType]], content: bytes, filename: null };
}

export function textPayload(text: string, { contentType = null, encoding = null }: PayloadOptions = {}): Payload {
  const charset = encoding ?? (contentType === null ? 'utf-8' : (parseMimeType(contentType).get('charset') ?? 'utf-8'));
  return bytesPayload(encode(text, charset), contentType ?? `text/plain; charset=${charset}`);
}

/** The payload of text, bytes, a file or an asynchronous iterable; null for what has to be a form. */
export function payloadOf(value: unknown, options: PayloadOptions = {}): Payload | null {
  const { contentType = null } = options;
  if (typeof value === 'string') return textPayload(value, options);
  if (value instanceof Uint8Array) return bytesPayload(value, contentType ?? binary);
  if (typeof value !== 'object' || value === null) return null;
  if (isFile(value)) return filePayload(value, options);
  if (Symbol.asyncIterator in value) {
    const content = value as AsyncIterable<Uint8Array | string>;
    return { headers: [['Content-Type', contentType ?? binary]], content, filename: null };
  }
  return null;
}

/** An open file, or `io.BytesIO`: anything of the runtime's that reads at once. */
export interface FileLike {
  read(size?: number): unknown;
  readonly name?: unknown;
  readonly mode?: unknown;
}

export function isFile(value: object): value is FileLike {
  return typeof (value as Partial<FileLike>).read === 'function' && !(Symbol.asyncIterator in value);
}

/** The name that is sent for a file. */
export function filenameOf(file: FileLike, otherwise: string | null = null): string | null {
  const { name } = file;
  if (typeof name !== 'string' || name === '' || name.startsWith('<') || name.endsWith('>')) return otherwise;
  return baseName(name);
}

function filePayload(file: FileLike, { contentType = null, encoding = null }: PayloadOptions): Payload {
  const filename = filenameOf(file);
  const read = file.read();
  (file as { close?: () => unknown }).close?.();
  if (typeof read === 'string') return { ...textPayload(read, { contentType, encoding }), filename };
  if (!(read instanceof Uint8Array)) throw new PyTypeError('a file must give text or bytes');
  const type = contentType ?? (filename === null ? binary : (mimeTypeOf(filename) ?? binary));
  return { headers: [['Content-Type', type]], content: read, filename };
}
