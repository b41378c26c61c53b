/** `compress=True`: the body goes out deflated or gzipped. */
import { fromHost } from '../asyncio/from-host.js';
import { type Content } from './payload.js';
import { pieceBytes } from './outgoing.js';

export async function* compressedBody(content: Content, encoding: string): AsyncGenerator<Uint8Array, void> {
  const pieces: Uint8Array[] = [];
  if (content instanceof Uint8Array) pieces.push(content);
  else for await (const piece of content) pieces.push(pieceBytes(piece));
  const packed = new Blob(pieces as BlobPart[])
    .stream()
    .pipeThrough(new CompressionStream(encoding === 'gzip' ? 'gzip' : 'deflate'));
  yield new Uint8Array(await fromHost(() => new Response(packed).arrayBuffer()));
}
