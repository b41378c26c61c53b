/** `asyncio.start_server` and `start_unix_server`. */
import { createServer, type Server as HostServer, type Socket } from 'node:net';
import { fromHost } from '../asyncio/from-host.js';
import { getRunningLoop, type Loop } from '../asyncio/loop.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import { addressesOf } from './addresses.js';
import { Connection } from './connection.js';
import { Server } from './server.js';
import { socketError } from './socket-error.js';
import { DEFAULT_LIMIT, type StreamReader } from './stream-reader.js';
import type { StreamWriter } from './stream-writer.js';

export interface ServerOptions {
  readonly limit?: number | undefined;
  readonly backlog?: number | undefined;
}

type Connected = (reader: StreamReader, writer: StreamWriter) => unknown;

/**
 * Listens; each connection is a task of its own that runs `connected`.
 *
 * @throws OSError "[Errno 98] error while attempting to bind on address ('127.0.0.1', 8888): address already in use"
 */
export async function startServer(
  connected: Connected,
  host: string | readonly string[] | null = null,
  port: number | null = null,
  options: ServerOptions = {},
): Promise<Server> {
  const hosts = host === null || host === '' ? ['0.0.0.0'] : typeof host === 'string' ? [host] : host;
  const addresses: string[] = [];
  for (const each of hosts) addresses.push(...(await addressesOf(each)));
  return await listening(connected, addresses.map((address) => ({ host: address, port: port ?? 0 })), options);
}

export async function startUnixServer(connected: Connected, path: string, options: ServerOptions = {}): Promise<Server> {
  return await listening(connected, [{ path }], options);
}

type Target = { readonly host: string; readonly port: number } | { readonly path: string };

async function listening(connected: Connected, targets: readonly Target[], options: ServerOptions): Promise<Server> {
  const loop = getRunningLoop();
  const early: Socket[] = [];
  const accept: { connection: (socket: Socket) => void } = { connection: (socket) => void early.push(socket) };
  const listeners: HostServer[] = [];
  for (const target of targets) {
    const listener = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => accept.connection(socket));
    await fromHost(() => listen(listener, target, options.backlog ?? 100));
    listeners.push(listener);
  }
  const server = new Server(loop, listeners);
  accept.connection = (socket) => serve(socket, server, connected, loop, options.limit ?? DEFAULT_LIMIT);
  early.forEach(accept.connection);
  return server;
}

function listen(listener: HostServer, target: Target, backlog: number): Promise<void> {
  return new Promise((resolve, reject) => {
    listener.once('error', (error) => reject(socketError(error, bindText(target))));
    listener.listen({ ...target, backlog }, resolve);
  });
}

function bindText(target: Target): ((reason: string, number: number) => string) | undefined {
  if (!('host' in target)) return undefined;
  const address = repr(target.host.includes(':') ? tuple(target.host, target.port, 0, 0) : tuple(target.host, target.port));
  return (reason, number) => `error while attempting to bind on address ${address}: [errno ${number}] ${reason.toLowerCase()}`;
}

function serve(socket: Socket, server: Server, connected: Connected, loop: Loop, limit: number): void {
  const connection = new Connection(socket, loop, limit);
  server.attach(connection);
  loop.callSoonThreadsafe(() => {
    const task = loop.createTask(async () => {
      await connected(connection.reader, connection.writer);
      return null;
    });
    task.addDoneCallback(() => {
      if (task.cancelled()) {
        connection.close();
        return;
      }
      const exception = task.exception();
      if (exception === null) return;
      loop.callExceptionHandler({ message: 'Unhandled exception in client_connected_cb', exception, transport: connection.writer });
      connection.close();
    });
  });
}
