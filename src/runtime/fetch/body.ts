/** Bodies of the platform's responses, read as aiohttp reads them. */
import { fromHost } from '../asyncio/from-host.js';

/** The body. */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await fromHost(() => response.arrayBuffer()));
}

/** Leaves a response whose body nobody asks for, so that its connection is free. */
export function discard(response: Response): void {
  // What comes after is nobody's business, an error neither.
  response.body?.cancel().catch(() => undefined);
}
