/** Python's `aiohttp.MultipartWriter`. */
import { moduleOf, nameOf } from '../python/symbols.js';
import { PyTypeError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { encode } from '../python/text/encode.js';
import { dumps } from '../json/dumps.js';
import { joinBytes } from './join-bytes.js';
import { bytesPayload, type Payload, payloadOf, textPayload } from './payload.js';
import { urlencode } from './urlencode.js';
import { entriesOf } from '../python/mappings/merge.js';

export class MultipartWriter {
  static readonly [nameOf]: string = 'MultipartWriter';
  static readonly [moduleOf]: string = 'aiohttp.multipart';
  readonly boundary: string;
  private readonly subtype: string;
  private readonly parts: Payload[] = [];

  constructor(subtype = 'mixed', boundary: string | null = null) {
    this.subtype = subtype;
    this.boundary = boundary ?? crypto.randomUUID().replaceAll('-', '');
  }

  /** Adds a part. @throws TypeError "Cannot create payload from 1" */
  append(value: unknown, headers: Readonly<Record<string, string>> = {}): void {
    const part = value instanceof MultipartWriter ? value.payload() : payloadOf(value);
    if (part === null) throw new PyTypeError(`Cannot create payload from ${repr(value)}`);
    this.appendPayload({ ...part, headers: merged(part.headers, headers) });
  }

  appendJson(value: unknown): void {
    this.appendPayload(bytesPayload(encode(dumps(value)), 'application/json'));
  }

  appendForm(value: unknown): void {
    const text = urlencode([...entriesOf(value)]);
    this.appendPayload(textPayload(text, { contentType: 'application/x-www-form-urlencoded' }));
  }

  appendPayload(part: Payload): void {
    const { content } = part;
    const measured = this.subtype !== 'form-data' && content instanceof Uint8Array;
    const headers = measured ? merged(part.headers, { 'Content-Length': String(content.length) }) : part.headers;
    this.parts.push({ ...part, headers });
  }

  payload(): Payload {
    const type = `multipart/${this.subtype}; boundary=${this.boundary}`;
    const isWhole = this.parts.every(({ content }) => content instanceof Uint8Array);
    const content = isWhole
      ? joinBytes(this.parts.flatMap((part) => this.whole(part)).concat(this.last()))
      : this.stream();
    return { headers: [['Content-Type', type]], content, filename: null };
  }

  private whole(part: Payload): Uint8Array[] {
    return [this.head(part), part.content as Uint8Array, encode('\r\n')];
  }

  private async *stream(): AsyncGenerator<Uint8Array, void> {
    for (const part of this.parts) {
      yield this.head(part);
      if (part.content instanceof Uint8Array) yield part.content;
      else for await (const piece of part.content) yield typeof piece === 'string' ? encode(piece) : piece;
      yield encode('\r\n');
    }
    yield this.last();
  }

  private head({ headers }: Payload): Uint8Array {
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    return encode(`--${this.boundary}\r\n${lines}\r\n`);
  }

  private last(): Uint8Array {
    return encode(`--${this.boundary}--\r\n`);
  }
}

function merged(
  headers: readonly (readonly [string, string])[],
  more: Readonly<Record<string, string>>,
): (readonly [string, string])[] {
  const given = new Set(Object.keys(more).map((name) => name.toLowerCase()));
  return [...headers.filter(([name]) => !given.has(name.toLowerCase())), ...Object.entries(more)];
}
