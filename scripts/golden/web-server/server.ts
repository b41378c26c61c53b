/**
 * A web server on loopback for programs that need one: its answers do not depend on the time, nor on the port. Each run of a
 * program has a server of its own, so what it counts and keeps starts empty.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults } from './faults.js';
import { Formats } from './formats.js';
import { Mirror } from './mirror.js';
import { Pacing } from './pacing.js';
import { type Answer, type Asked, type Routes, sent } from './routes.js';
import { Store } from './store.js';

export interface WebServer {
  /** `http://127.0.0.1:43210` */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export async function startWebServer(): Promise<WebServer> {
  const pacing = new Pacing();
  const rooms: readonly Routes[] = [new Mirror(), new Formats(), new Store(), pacing, new Faults()];
  const server = createServer((request, response) => {
    respond(rooms, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.keepAliveTimeout = 20_000;
  server.on('connection', () => pacing.countConnection());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, port, close };
}

/** What a program prints, the same for every port. */
export function withoutPort(text: string, { port }: Pick<WebServer, 'port'>): string {
  return text.replaceAll(String(port), 'PORT');
}

async function respond(rooms: readonly Routes[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.sendDate = false;
  const asked = await read(request);
  for (const room of rooms) {
    const found = room.answer(asked, { request, response });
    if (found === null) continue;
    const answer = await found;
    if (answer !== sent) send(response, answer);
    return;
  }
  send(response, { status: 404, type: 'text/plain; charset=utf-8', body: `no such page: ${asked.path}` });
}

async function read(request: IncomingMessage): Promise<Asked> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const parts = url.pathname.split('/').slice(1).map(decodeURIComponent);
  return { method: request.method ?? 'GET', path: url.pathname, parts, url, body: Buffer.concat(pieces) };
}

function send(response: ServerResponse, { status = 200, reason, type, headers = [], body = '' }: Answer): void {
  if (response.destroyed) return;
  const fixed = [...headers];
  if (type !== undefined) fixed.push(['Content-Type', type]);
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  const hasLength = fixed.some(([name]) => /^(?:content-length|transfer-encoding)$/i.test(name));
  if (!hasLength && status !== 204 && status !== 304) fixed.push(['Content-Length', String(bytes.length)]);
  response.writeHead(status, reason, fixed.flat());
  response.end(bytes);
}
