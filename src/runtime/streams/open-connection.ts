/** `asyncio.open_connection` and `open_unix_connection`. */
import { connect, isIP, type Socket } from 'node:net';
import { fromHost } from '../asyncio/from-host.js';
import { getRunningLoop } from '../asyncio/loop.js';
import { type BaseException, OSError, ValueError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { str } from '../python/str.js';
import { tuple } from '../python/sequences/tuple.js';
import { addressesOf } from './addresses.js';
import { Connection } from './connection.js';
import { socketError } from './socket-error.js';
import { DEFAULT_LIMIT, type StreamReader } from './stream-reader.js';
import type { StreamWriter } from './stream-writer.js';

export interface ConnectionOptions {
  readonly limit?: number | undefined;
}

type Streams = readonly [StreamReader, StreamWriter];

/**
 * Connects to a host.
 *
 * @throws ConnectionRefusedError "[Errno 111] Connect call failed ('127.0.0.1', 9)"; gaierror for a name that nobody
 *   knows
 */
export async function openConnection(host: string | null, port: number | string | null, options: ConnectionOptions = {}): Promise<Streams> {
  if (host === null && port === null) throw new ValueError('host and port was not specified and no sock specified');
  const addresses = await addressesOf(host ?? '127.0.0.1');
  const failures: BaseException[] = [];
  for (const address of addresses) {
    try {
      return await connected({ host: address, port: Number(port) }, shownAddress(address, Number(port)), options);
    } catch (error) {
      if (!(error instanceof OSError)) throw error;
      failures.push(error);
    }
  }
  throw allOf(failures);
}

export async function openUnixConnection(path: string, options: ConnectionOptions = {}): Promise<Streams> {
  return await connected({ path }, null, options);
}

async function connected(
  target: { readonly host: string; readonly port: number } | { readonly path: string },
  shown: string | null,
  { limit = DEFAULT_LIMIT }: ConnectionOptions,
): Promise<Streams> {
  const loop = getRunningLoop();
  const { reader, writer } = await fromHost(
    (signal) =>
      new Promise<Connection>((resolve, reject) => {
        const socket: Socket = connect({ ...target, allowHalfOpen: true });
        signal.addEventListener('abort', () => socket.destroy());
        const failed = (error: Error): void => reject(socketError(error, shown === null ? undefined : () => `Connect call failed ${shown}`));
        socket.once('error', failed);
        socket.once('connect', () => {
          socket.removeListener('error', failed);
          socket.setNoDelay(true);
          resolve(new Connection(socket, loop, limit));
        });
      }),
  );
  return tuple(reader, writer);
}

function shownAddress(address: string, port: number): string {
  return repr(isIP(address) === 6 ? tuple(address, port, 0, 0) : tuple(address, port));
}

function allOf(failures: readonly BaseException[]): BaseException {
  const [first] = failures;
  const texts = failures.map((failure) => str(failure));
  if (texts.every((text) => text === texts[0])) return first!;
  return new OSError(`Multiple exceptions: ${texts.join(', ')}`);
}
