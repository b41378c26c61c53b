/** `Content-Encoding` of an answer, undone. */
import type { IncomingMessage } from 'node:http';
import { type Transform, Transform as TransformStream } from 'node:stream';
import * as zlib from 'node:zlib';

export interface Decoder {
  readonly stream: Transform;
  /** What aiohttp says of bytes that can't be decoded. */
  readonly failure: string;
}

/** Null where the bytes are the body. */
export function decoderFor(response: IncomingMessage): Decoder | null {
  const encoding = (response.headers['content-encoding'] ?? '').toLowerCase();
  const stream = streamFor(encoding);
  return stream && { stream, failure: `400, message='Can not decode content-encoding: ${encoding}'` };
}

function streamFor(encoding: string): Transform | null {
  switch (encoding) {
    case 'gzip':
      return zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH });
    case 'deflate':
      return new Deflated();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      return null;
  }
}

/** "deflate" is zlib's format by the book, and often without its header. The first byte tells. */
class Deflated extends TransformStream {
  private inner: zlib.Inflate | zlib.InflateRaw | null = null;

  override _transform(bytes: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.inner === null) {
      const hasHeader = ((bytes[0] ?? 0) & 0xf) === 8;
      this.inner = hasHeader ? zlib.createInflate() : zlib.createInflateRaw();
      this.inner.on('data', (decoded: Buffer) => this.push(decoded));
      this.inner.on('error', (error) => this.destroy(error));
    }
    this.inner.write(bytes, () => done());
  }

  override _flush(done: () => void): void {
    if (this.inner === null) done();
    else this.inner.once('end', () => done()).end();
  }
}
