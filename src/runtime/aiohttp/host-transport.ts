/** Requests over Node's HTTP client. */
import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { connectionFailure, responseFailure } from './host-errors.js';
import { decoderFor } from './host-decoder.js';
import { surrogateText } from './header-text.js';
import { ClientPayloadError } from './errors/client-error.js';
import type { Exchange, Transport, TransportOptions, WireHead, WireListener, WireRequest } from './transport.js';

export class HostTransport implements Transport {
  private readonly plain: http.Agent;
  private readonly secure: https.Agent;

  constructor({ forceClose, keepalive }: TransportOptions) {
    // The connector counts the connections; the agents keep those that are idle.
    const options = { keepAlive: !forceClose, maxFreeSockets: 256, timeout: Math.max(keepalive, 0.001) * 1000 };
    this.plain = new http.Agent(options);
    this.secure = new https.Agent(options);
  }

  open(request: WireRequest, listener: WireListener): Exchange {
    return new HostExchange(request, listener, request.key.isSsl ? this.secure : this.plain);
  }

  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }
}

class HostExchange implements Exchange {
  private readonly request: WireRequest;
  private readonly listener: WireListener;
  private readonly message: http.ClientRequest;
  private socket: Socket | null = null;
  private response: http.IncomingMessage | null = null;
  private body: Readable | null = null;
  private held = true;
  private isConnected = false;
  private isTold = false;
  private isOver = false;

  constructor(request: WireRequest, listener: WireListener, agent: http.Agent) {
    this.request = request;
    this.listener = listener;
    this.message = messageFor(request, agent);
    this.message.on('socket', (socket) => this.useSocket(socket));
    this.message.on('response', (response) => this.receive(response));
    this.message.on('error', (error) => this.fail(error));
    if (request.body !== null) this.message.end(request.body);
  }

  write(bytes: Uint8Array): PromiseLike<void> | void {
    if (this.message.write(bytes)) return undefined;
    return new Promise((resolve) => {
      this.message.once('drain', resolve);
      this.message.once('close', resolve);
    });
  }

  finish(): void {
    this.message.end();
  }

  abort(): void {
    this.isOver = true;
    this.message.destroy();
  }

  pause(): void {
    this.body?.pause();
  }

  resume(): void {
    this.body?.resume();
  }

  hold(held: boolean): void {
    this.held = held;
    this.applyHold();
  }

  /** A connection that nobody waits for must not keep the program alive. */
  private applyHold(): void {
    if (this.isOver) return;
    if (this.held) this.socket?.ref();
    else this.socket?.unref();
  }

  private useSocket(socket: Socket): void {
    this.socket = socket;
    // The agent's limit is for idle connections: a slow answer is not idle.
    socket.setTimeout(0);
    this.applyHold();
    const connected = (): void => {
      this.isConnected = true;
      this.listener.connected();
    };
    if (this.message.reusedSocket || !socket.connecting) connected();
    else socket.once(this.request.key.isSsl ? 'secureConnect' : 'connect', connected);
  }

  private receive(response: http.IncomingMessage): void {
    if (this.isOver) return;
    this.response = response;
    const head: WireHead = {
      status: response.statusCode as number,
      reason: surrogateText(response.statusMessage ?? ''),
      version: [response.httpVersionMajor, response.httpVersionMinor],
      headers: pairs(response.rawHeaders),
    };
    // What came in the same portion may still turn out to be no HTTP: then aiohttp has no answer either.
    process.nextTick(() => {
      if (this.isOver) return;
      this.isTold = true;
      this.listener.head(head);
    });
    this.useBody(response);
  }

  private useBody(response: http.IncomingMessage): void {
    const decode = this.request.decompress ? decoderFor(response) : null;
    const body = decode === null ? response : response.pipe(decode.stream);
    this.body = body;
    body.on('data', (bytes: Uint8Array) => {
      if (!this.isOver) this.listener.data(bytes);
    });
    body.on('end', () => this.end());
    decode?.stream.on('error', () => this.broken(decode.failure));
    response.on('error', () => this.broken('Response payload is not completed'));
  }

  private end(): void {
    if (this.isOver) return;
    this.isOver = true;
    // By then the agent has the connection back.
    process.nextTick(() => this.listener.end());
  }

  private broken(text: string): void {
    const { response } = this;
    // A body without a length ends where the connection does, however that was.
    const measured =
      response?.headers['content-length'] !== undefined || response?.headers['transfer-encoding'] !== undefined;
    if (!this.isTold) return;
    if (!measured) this.end();
    else this.stop(() => this.listener.failed(new ClientPayloadError(text)));
  }

  private fail(error: Error): void {
    if (this.isTold) return;
    const { key, url } = this.request;
    this.stop(() =>
      this.listener.failed(this.isConnected ? responseFailure(error, url) : connectionFailure(error, key)),
    );
  }

  private stop(tell: () => void): void {
    if (this.isOver) return;
    this.isOver = true;
    this.message.destroy();
    tell();
  }
}

function messageFor({ method, url, headers, key }: WireRequest, agent: http.Agent): http.ClientRequest {
  const { request } = key.isSsl ? https : http;
  const message = request({
    method,
    agent,
    host: key.host,
    port: key.port ?? undefined,
    path: url.rawPathQs,
    setHost: false,
    ...(key.isSsl ? { rejectUnauthorized: key.ssl !== false } : {}),
  });
  // aiohttp sends no header of these unless it is asked to; Node would.
  for (const name of ['connection', 'transfer-encoding', 'content-length']) message.removeHeader(name);
  const sent = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const known = [...sent.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
    sent.set(known, [...(sent.get(known) ?? []), value]);
  }
  for (const [name, values] of sent) message.setHeader(name, values.length === 1 ? (values[0] as string) : values);
  return message;
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  const headers: (readonly [string, string])[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    headers.push([surrogateText(raw[at] as string), surrogateText(raw[at + 1] as string)]);
  }
  return headers;
}
