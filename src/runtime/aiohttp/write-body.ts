/** The body of a request as it goes out. */
import { fromHost } from '../asyncio/from-host.js';
import { createTask } from '../asyncio/tasks.js';
import { running } from '../asyncio/running.js';
import type { Connection } from './connection.js';
import { type Outgoing, pieceBytes } from './outgoing.js';
import type { Exchange } from './transport.js';
import { compressedBody } from './compressed-body.js';

export interface Writing {
  /** The whole of it, or null where it is written piece by piece. */
  readonly body: Uint8Array | null;
  readonly write: (exchange: Exchange) => void;
}

export function writeBody({ content, compress }: Outgoing, connection: Connection): Writing {
  if (compress !== null) {
    return piecewise(compressedBody(content, compress), connection);
  }
  if (content instanceof Uint8Array) return { body: content, write: () => undefined };
  return piecewise(content, connection);
}

/** The program's own generator runs in a task of its own, as in aiohttp. */
function piecewise(pieces: AsyncIterable<Uint8Array | string>, connection: Connection): Writing {
  const write = (exchange: Exchange): void => {
    const all = (): Promise<void> => writeAll(pieces, exchange, connection);
    if (running.task === null) void all();
    else createTask(all);
  };
  return { body: null, write };
}

async function writeAll(
  pieces: AsyncIterable<Uint8Array | string>,
  exchange: Exchange,
  connection: Connection,
): Promise<void> {
  try {
    for await (const piece of pieces) {
      const full = exchange.write(pieceBytes(piece));
      if (full !== undefined) await fromHost(() => full);
    }
    exchange.finish();
  } catch (error) {
    connection.fail(error);
  }
}
